import Testing

@testable import RecommenderCore

@Suite struct NameRulesTests {
  /// A named text of the answers, its limit, and the way to set it.
  struct Named: Sendable, CustomTestStringConvertible {
    let field: Field
    let limit: Int
    let isRequired: Bool
    let set: @Sendable (String) -> Answers

    var testDescription: String { field.label }
  }

  static let all = [
    Named(field: .name, limit: 128, isRequired: true) { text in
      RuleSamples.plain { $0.name = text }
    },
    Named(field: .description, limit: 128, isRequired: false) { text in
      RuleSamples.plain { $0.description = text }
    },
    Named(field: .displayName, limit: 25, isRequired: true) { text in
      RuleSamples.plain { $0.displayName = text }
    },
    Named(field: .iamRoleName, limit: 64, isRequired: true) { text in
      RuleSamples.plain { $0.iamRoleName = text }
    },
    Named(field: .attributeName(1), limit: 50, isRequired: true) { text in
      RuleSamples.lambda { $0.attributes[1].name = text }
    },
    Named(field: .attributeDisplayName(1), limit: 25, isRequired: true) { text in
      RuleSamples.lambda { $0.attributes[1].displayName = text }
    },
  ]

  @Test("One below and at the limit pass, one above is an error with both numbers", arguments: all)
  func limits(named: Named) throws {
    for length in [1, named.limit - 1, named.limit] {
      #expect(RuleSamples.findings(named.field, named.set(RuleSamples.text(length))) == [])
    }
    let above = named.set(RuleSamples.text(named.limit + 1))
    let finding = try #require(RuleSamples.only(named.field, above))
    #expect(finding.severity == .error)
    #expect(finding.problem == "The \(named.field.label) has \(named.limit + 1) characters.")
    #expect(finding.allowed.contains("\(named.limit)"))
    #expect(finding.fix == "Shorten it by 1 character.")
    #expect(Rules.hint(for: named.field, in: above) == finding.asHint)
  }

  @Test("Nothing at all is an error where something is required", arguments: all)
  func missing(named: Named) {
    let findings = RuleSamples.findings(named.field, named.set(""))
    let problems = findings.map(\.problem)
    #expect(problems == (named.isRequired ? ["The \(named.field.label) is missing."] : []))
    #expect(Rules.hint(for: named.field, in: named.set("")) == nil)
  }

  @Test("Nothing but spaces is not an answer where one is required", arguments: all)
  func blank(named: Named) {
    let findings = RuleSamples.findings(named.field, named.set("  "))
    #expect(findings.map(\.severity) == [named.isRequired ? .error : .warning])
  }

  @Test("A foreign character is named and where it can be, the text is fixed", arguments: all)
  func characters(named: Named) throws {
    for (character, name) in [
      ("!", "the character !"), ("\u{E9}", "the character U+00E9"),
      ("\u{202E}", "the character U+202E"), ("\u{1F600}", "the character U+1F600"),
      ("\t", "a tab"), ("\u{0}", "the character U+0000"),
    ] {
      let answers = named.set("ab\(character)c")
      let finding = try #require(RuleSamples.only(named.field, answers))
      #expect(finding.problem == "The \(named.field.label) has \(name) at position 3.")
      #expect(["Write abc.", "Write ab_c.", "Write ab-c."].contains(finding.fix))
      #expect(Rules.hint(for: named.field, in: answers) == finding.asHint)
    }
  }

  @Test("Near the limit the hint counts", arguments: all)
  func near(named: Named) throws {
    let far = named.set(RuleSamples.text(named.limit * 4 / 5 - 1))
    #expect(Rules.hint(for: named.field, in: far) == nil)
    let first = named.set(RuleSamples.text(named.limit * 4 / 5 + (named.limit % 5 == 0 ? 0 : 1)))
    #expect(Rules.hint(for: named.field, in: first) != nil)
    let near = try #require(
      Rules.hint(for: named.field, in: named.set(RuleSamples.text(named.limit - 1))))
    #expect(near.severity == .hint)
    #expect(near.problem.hasSuffix("has \(named.limit - 1) of \(named.limit) characters."))
    #expect(near.fix == "1 character can follow.")
    let full = try #require(
      Rules.hint(for: named.field, in: named.set(RuleSamples.text(named.limit))))
    #expect(full.fix == "No more can follow.")
  }

  @Test("Length and character are two findings")
  func two() {
    let answers = RuleSamples.plain { $0.displayName = RuleSamples.text(25) + "!" }
    #expect(RuleSamples.findings(.displayName, answers).count == 2)
  }

  @Test(
    "The model name begins with a letter or digit, and a space in it is a warning",
    arguments: [
      ("-picks", Finding.Severity.error, "begins with the character -", "Write picks."),
      ("_picks", .error, "begins with the character _", "Write picks."),
      (" picks", .error, "begins with a space", "Write picks."),
      ("movie picks", .warning, "has a space", "Write movie-picks "),
      ("picks ", .warning, "ends with a space", "Write \"picks\""),
    ])
  func modelName(text: String, severity: Finding.Severity, problem: String, fix: String) throws {
    let answers = RuleSamples.plain { $0.name = text }
    let finding = try #require(RuleSamples.only(.name, answers))
    #expect(finding.severity == severity)
    #expect(finding.problem.contains(problem))
    #expect(finding.fix.hasPrefix(fix))
  }

  @Test("The description takes its own punctuation and no other")
  func description() throws {
    let good = "Top picks (spring), v2; not_final - yet"
    #expect(Rules.findings(in: RuleSamples.plain { $0.description = good }) == [])
    for character in [".", "/", ":", "'", "\"", "+"] {
      let answers = RuleSamples.plain { $0.description = "a\(character)b" }
      #expect(RuleSamples.only(.description, answers)?.fix == "Write ab.")
    }
    let hyphen = RuleSamples.plain { $0.description = "a\u{2010}b" }
    #expect(RuleSamples.only(.description, hyphen)?.fix == "Write a-b.")
  }

  @Test("The display name may begin with any of its characters, but spaces at its ends are told")
  func displayName() {
    for text in ["-x", "_x", "9 lives"] {
      #expect(Rules.findings(in: RuleSamples.plain { $0.displayName = text }) == [])
    }
    for text in [" x", "x "] {
      let answers = RuleSamples.plain { $0.displayName = text }
      #expect(RuleSamples.only(.displayName, answers)?.severity == .warning)
    }
  }

  @Test("The name of an IAM role takes IAM's punctuation")
  func iamRoleName() {
    #expect(Rules.findings(in: RuleSamples.plain { $0.iamRoleName = "a_b+c=d,e.f@g-h" }) == [])
    let slash = RuleSamples.plain { $0.iamRoleName = "team/role" }
    #expect(RuleSamples.only(.iamRoleName, slash)?.fix == "Write team-role.")
  }
}
