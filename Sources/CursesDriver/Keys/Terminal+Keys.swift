import CNcurses
public import TerminalCanvas

extension Terminal {
  /// All keys that have come and were not told yet; never waits for the first one.
  ///
  /// It waits for the rest of one that has begun: for a sequence by the escape delay (25 ms, 100
  /// over ssh, or `ESCDELAY`), for a paste until a second passes without a byte.
  public mutating func keys() -> [Key] {
    defer { earlyKeys = [] }
    return earlyKeys + readKeys()
  }

  /// The keys that have come, and what the terminal answered between them.
  mutating func readKeys() -> [Key] {
    var source = TerminalKeySource()
    let keys = decoder.keys(from: &source)
    for reply in decoder.takeReplies() {
      switch reply {
      case .background(let background): toldBackground = background
      case .synchronizedOutput(let isKnown): cn_set_synchronized(isKnown ? 1 : 0)
      case .attributes: break
      }
    }
    return keys
  }
}
