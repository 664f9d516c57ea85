import Testing

@testable import RecommenderCore

@Suite struct AttributeRulesTests {
  static func answers(_ names: [String]) -> Answers {
    RuleSamples.lambda { $0.attributes = names.map(RuleSamples.attribute) }
  }

  @Test("One to ten attributes pass", arguments: [1, 2, 9, 10])
  func countAllowed(count: Int) {
    #expect(Rules.findings(in: Self.answers((0..<count).map { "A\($0)" })) == [])
  }

  @Test("None and more than ten are errors that say so")
  func countRefused() throws {
    let none = try #require(RuleSamples.only(.attributes, Self.answers([])))
    #expect(none.problem == "The attributes are missing.")
    #expect(none.allowed.contains("1 to 10"))
    let twelve = Self.answers((0..<12).map { "A\($0)" })
    let many = try #require(RuleSamples.only(.attributes, twelve))
    #expect(many.problem == "There are 12 attributes.")
    #expect(many.fix == "Remove 2 attributes.")
  }

  @Test("Blank rows at the end do not count, one in the middle is one finding")
  func blankRows() throws {
    let atEnd = RuleSamples.lambda {
      $0.attributes += Array(repeating: AttributeAnswer(), count: 12)
    }
    #expect(Rules.findings(in: atEnd) == [])
    let inMiddle = RuleSamples.lambda { $0.attributes.insert(AttributeAnswer(), at: 1) }
    #expect(Rules.findings(in: inMiddle).count == 1)
    let finding = try #require(RuleSamples.only(.attributeName(1), inMiddle))
    #expect(finding.severity == .error)
    #expect(finding.problem.contains("attribute 2"))
    #expect(finding.fix == "Fill the row in, or remove it.")
  }

  @Test(
    "A bad name is fixed to one that passes",
    arguments: [
      ("Item url", "has a space at position 5", "Write Item_url."),
      ("_Title", "begins with the character _", "Write Title."),
      ("-Title", "begins with the character -", "Write Title."),
      ("Item.url", "has the character .", "Write Item_url."),
      ("Recommendations.Title", "begins with \"Recommendations.\",", "Write Title."),
      ("Recommendations.Item url", "begins with \"Recommendations.\",", "Write Item_url."),
      ("Recommendations.", "begins with \"Recommendations.\",", "Write the name that"),
      ("\u{6620}\u{753B}", "has the character U+6620", "Write the name that"),
    ])
  func names(name: String, problem: String, fix: String) throws {
    let answers = Self.answers(["Title2", name])
    let finding = try #require(RuleSamples.only(.attributeName(1), answers))
    #expect(finding.severity == .error)
    #expect(finding.problem.hasPrefix("The name of attribute 2 \(problem)"))
    #expect(finding.allowed.contains("50 letters, digits, _ and -"))
    #expect(finding.fix.hasPrefix(fix))
    #expect(Rules.hint(for: .attributeName(1), in: answers) == finding.asHint)
  }

  @Test("The prefix on its way is not called wrong")
  func prefixOnItsWay() {
    #expect(Rules.hint(for: .attributeName(0), in: Self.answers(["Recommendations"])) == nil)
  }

  @Test("Equal names are an error at the later one, unlike capitals a warning")
  func unique() throws {
    let same = Self.answers(["Title", "Genre", "Title"])
    let error = try #require(RuleSamples.only(.attributeName(2), same))
    #expect(error.severity == .error)
    #expect(error.problem == "The name of attribute 3 is also that of attribute 1.")
    #expect(Rules.findings(in: same).count == 1)
    let thrice = Self.answers(["Title", "Title", "Title"])
    let last = try #require(RuleSamples.only(.attributeName(2), thrice))
    #expect(last.problem == "The name of attribute 3 is also that of attribute 1.")
    let similar = Self.answers(["Title", "title"])
    let warning = try #require(RuleSamples.only(.attributeName(1), similar))
    #expect(warning.severity == .warning)
    #expect(warning.problem.contains("capital letters only"))
    // "Title" may still become "Title2".
    #expect(Rules.hint(for: .attributeName(2), in: same) == nil)
  }

  @Test(
    "A name that Handlebars cannot take plainly is a warning with the way to write it",
    arguments: [
      ("Product-Name", "has a hyphen", "Write Product_Name,"),
      ("2ndTitle", "begins with a digit", "Begin the name with a letter"),
    ])
  func variables(name: String, problem: String, fix: String) throws {
    let answers = Self.answers([name])
    let finding = try #require(RuleSamples.only(.attributeName(0), answers))
    #expect(finding.severity == .warning)
    #expect(finding.problem.contains(problem))
    #expect(finding.allowed.contains("{{Recommendations.[\(name)]}}"))
    #expect(finding.fix.hasPrefix(fix))
    #expect(Rules.hint(for: .attributeName(0), in: answers) == finding.asHint)
  }

  @Test("A display name begins with a letter or digit; the fix for none offers the name")
  func displayNames() throws {
    let leading = RuleSamples.lambda { $0.attributes[0].displayName = "-Movie" }
    #expect(RuleSamples.only(.attributeDisplayName(0), leading)?.fix == "Write Movie.")
    let none = RuleSamples.lambda { $0.attributes[0].displayName = "" }
    let missing = try #require(RuleSamples.only(.attributeDisplayName(0), none))
    #expect(missing.problem == "The display name of attribute 1 is missing.")
    #expect(missing.fix.contains("such as Title."))
    let trailing = RuleSamples.lambda { $0.attributes[0].displayName = "Movie " }
    #expect(RuleSamples.only(.attributeDisplayName(0), trailing)?.severity == .warning)
  }

  @Test("A missing purpose is a warning, a long or deceptive one an error")
  func purposes() throws {
    for text in ["", "  "] {
      let answers = RuleSamples.lambda { $0.attributes[1].purpose = text }
      let finding = try #require(RuleSamples.only(.attributePurpose(1), answers))
      #expect(finding.severity == .warning)
      #expect(finding.problem == "The purpose of attribute 2 is missing.")
    }
    let full = RuleSamples.lambda { $0.attributes[1].purpose = RuleSamples.text(200) }
    #expect(Rules.findings(in: full) == [])
    let long = RuleSamples.lambda { $0.attributes[1].purpose = RuleSamples.text(201) }
    #expect(RuleSamples.only(.attributePurpose(1), long)?.severity == .error)
    let control = RuleSamples.lambda { $0.attributes[1].purpose = "a\u{1B}[31m" }
    #expect(RuleSamples.only(.attributePurpose(1), control)?.fix == "Remove the character U+001B.")
  }

  @Test("A row that does not exist has no hint")
  func noRow() {
    for row in [-1, 2, Int.max] {
      #expect(Rules.hint(for: .attributeName(row), in: RuleSamples.lambda()) == nil)
      #expect(Rules.hint(for: .attributeDisplayName(row), in: RuleSamples.lambda()) == nil)
      #expect(Rules.hint(for: .attributePurpose(row), in: RuleSamples.lambda()) == nil)
    }
  }
}
