import CNcurses

/// One piece of what was typed, before it is known which key it belongs to.
enum KeyInput: Hashable {
  case scalar(Unicode.Scalar)
  /// A key that ncurses recognized, one of the `CN_KEY_` numbers.
  case key(UInt32)
  /// Bytes that are neither.
  case junk
}

/// Where pieces come from.
protocol KeySource {
  /// The next piece, nil when there is none; `waiting` gives a slow line the escape delay.
  mutating func next(waiting: Bool) -> KeyInput?
  /// The text up to the mark that ends a paste.
  mutating func paste() -> String
}

/// The open terminal as a source.
struct TerminalKeySource: KeySource {
  mutating func next(waiting: Bool) -> KeyInput? {
    let input = cn_read_key(waiting ? 1 : 0)
    switch input.kind {
    case CN_NOTHING: return nil
    case CN_KEY: return .key(input.value)
    case CN_SCALAR: return Unicode.Scalar(input.value).map { .scalar($0) } ?? .junk
    default: return .junk
    }
  }

  /// Waits a second for more at most: a mark that got lost must not lose the keys after it.
  mutating func paste() -> String {
    var collector = PasteCollector()
    var bytes = [UInt8](repeating: 0, count: PasteCollector.mark.count)
    while !collector.isComplete {
      let count = cn_read_raw(&bytes, Int32(collector.safeCount), 1000)
      if count <= 0 { break }
      collector.take(bytes.prefix(Int(count)))
    }
    return collector.text
  }
}
