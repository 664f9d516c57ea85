/// Takes an input apart.
struct Bytes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  /// The next byte; 0 at the end.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// The bytes up to the next one of this value, which is dropped.
  mutating func part(upTo end: UInt8 = 0) -> [UInt8] {
    let part = rest.prefix { $0 != end }
    rest = rest[part.endIndex...].dropFirst()
    return Array(part)
  }

  mutating func text(upTo end: UInt8 = 0) -> String {
    String(decoding: part(upTo: end), as: UTF8.self)
  }

  /// All that is left.
  mutating func all() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
