import TestSamples
import Testing

@testable import Exporters
@testable import RecommenderCore

/// What the preview shows is what is exported.
@Suite struct OutlineTests {
  @Test("Of answers that hold, the outline is the request, member by member", arguments: 1...5)
  func sameAsRequest(seed: UInt64) throws {
    var configurations = RandomConfigurations(seed: seed)
    for _ in 0..<100 {
      let answers = configurations.answers()
      let request = try #require(try Configuration(answers).request().members)
      let outline = ConfigurationOutline(answers).members
      #expect(outline.allSatisfy { $0.standing == .given || $0.standing == .left })
      let given = outline.filter { $0.standing == .given }
      #expect(Set(given.map(\.name)) == Set(request.map(\.name)), "seed \(seed)")
      for member in given {
        let value = request.first { $0.name == member.name }?.value
        #expect(Self.words(value) == member.values, "\(member.name), seed \(seed)")
      }
    }
  }

  private static func words(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): [text]
    case .integer(let number): ["\(number)"]
    case .object(let members): members.map { "\($0.name): \($0.value.text ?? "")" }
    default: []
    }
  }
}
