import Testing

@testable import RecommenderCore

@Suite struct GlossaryTests {
  static let needed = [
    "Attribute", "Campaign", "Endpoint", "Event type", "IAM role", "Lambda function", "Recipe",
    "Solution version", "Trust policy", "User ID",
  ]

  @Test("The words that the wizard takes for granted are explained", arguments: needed)
  func isExplained(term: String) {
    #expect(Glossary.entries.contains { $0.term == term })
  }

  @Test("Each word is explained once, in a few words, in alphabetical order")
  func shape() {
    let terms = Glossary.entries.map(\.term)
    #expect(terms == terms.sorted { $0.lowercased() < $1.lowercased() })
    #expect(Set(terms).count == terms.count)
    for entry in Glossary.entries {
      #expect(entry.meaning.hasSuffix("."), "\(entry.term)")
      #expect(!entry.meaning.contains("!"), "\(entry.term)")
      #expect(entry.term.count + entry.meaning.count <= 76, "\(entry.term)")
    }
  }
}
