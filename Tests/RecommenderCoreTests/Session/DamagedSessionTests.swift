import Testing

@testable import RecommenderCore

/// Bytes that are no session any more are refused, or read; nothing else happens.
@Suite struct DamagedSessionTests {
  private static let bytes = Array(FilledSession.document.text.utf8)

  @Test("Flipped, lost and doubled bytes are refused or read", arguments: UInt64(0)..<20)
  func mutated(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    for _ in 0..<100 {
      var bytes = Self.bytes
      for _ in 0...random.number(below: 3) {
        let place = random.number(below: bytes.count)
        switch random.number(below: 3) {
        case 0: bytes[place] = UInt8(random.number(below: 256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[random.number(below: bytes.count)], at: place)
        }
      }
      guard let document = try? SessionDocument(decoding: bytes) else { continue }
      #expect(try SessionDocument(decoding: document.text.utf8).text == document.text)
    }
  }

  @Test("Swapped values are refused or read", arguments: UInt64(20)..<30)
  func swapped(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    for _ in 0..<50 {
      let json = Self.swap(FilledSession.document.json, &random)
      _ = DocumentCheck.result(for: JSONText.write(json).utf8)
      guard let document = try? SessionDocument(json: json) else { continue }
      #expect(try SessionDocument(decoding: document.text.utf8).text == document.text)
    }
  }

  /// The value with some of what is in it replaced by anything.
  private static func swap(_ value: JSONValue, _ random: inout RandomReplies) -> JSONValue {
    if random.number(below: 40) == 0 { return random.json(depth: 2) }
    switch value {
    case .object(let members):
      return .object(members.map { .init($0.name, swap($0.value, &random)) })
    case .array(let elements): return .array(elements.map { swap($0, &random) })
    default: return value
    }
  }
}
