/// Gathers the bytes of a paste up to the mark that ends it.
struct PasteCollector {
  /// What the terminal sends after the pasted text.
  static let mark: [UInt8] = Array("\u{1B}[201~".utf8)
  /// The most bytes kept, 1 MiB; the rest of a longer paste is dropped.
  static let limit = 1 << 20

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Whether the mark has come.
  var isComplete: Bool { matched == PasteCollector.mark.count }

  /// How many bytes can be read without taking any that follow the mark.
  var safeCount: Int { PasteCollector.mark.count - matched }

  /// Adds bytes; what follows the mark is ignored.
  mutating func take(_ more: some Sequence<UInt8>) {
    for byte in more where !isComplete {
      if byte == PasteCollector.mark[matched] {
        matched += 1
        continue
      }
      // The mark's first byte occurs in it once only, so there is one place to start again from.
      keep(PasteCollector.mark.prefix(matched))
      matched = byte == PasteCollector.mark[0] ? 1 : 0
      if matched == 0 { keep(CollectionOfOne(byte)) }
    }
  }

  /// The text; terminals send a carriage return for a line break, which is one line feed here.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        lines.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(PasteCollector.limit - bytes.count))
  }
}
