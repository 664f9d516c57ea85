import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// `CHECKLIST.md` for people, on GitHub and as plain text.
@Suite struct ChecklistFileTests {
  private func checklist(
    _ answers: Answers, account: AccountChoice = .none,
    observations: AccountObservations = AccountObservations(),
    confirmations: [RequirementID: RecommenderCore.Confirmation] = [:]
  ) throws -> String {
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(
        answers: answers, account: account, observations: observations,
        confirmations: confirmations))
    return try #require(Exporters.files([.checklist], input).first?.text)
  }

  @Test("Only what comes from the sample account says that it is a sample")
  func sampleSaysSo() throws {
    let answers = Answers.valid(function: false)
    #expect(try checklist(answers, account: .sample).contains("**This is a sample.**"))
    #expect(!(try checklist(answers, account: .none).contains("sample")))
  }

  @Test("What is open comes first, grouped by who can put it right, the rest below")
  func order() throws {
    let said = RecommenderCore.Confirmation(
      by: "sofia", at: Timestamp(seconds: 1_795_435_440), note: "in the log")
    let text = try checklist(
      Answers.valid(function: true), confirmations: [.idsCorrelate: said])
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    #expect(
      headings == [
        "# Prerequisites of movie-picks", "## Open", "### Data science", "### Administrator",
        "### Developer", "### Whoever made this set-up", "## Met", "## What was chosen",
        "### Attributes that the function returns",
        "## The next step", "## Guides of AWS",
      ])
    let met = try #require(text.firstRange(of: "## Met")).lowerBound
    #expect(text[..<met].contains("- [ ] ") && !text[..<met].contains("- [x] "))
    #expect(text[met...].contains("- [x] ") && !text[met...].contains("- [ ] "))
    #expect(text[met...].contains("sofia"))
    #expect(text[met...].contains("2026-11-23T12:04:00Z"))
  }

  @Test("Commands stand in fences, and the attributes in a table with their purpose")
  func commandsAndAttributes() throws {
    let answers = Answers.valid(function: true)
    let unknown = Observation(
      .campaign(answers.campaignArn), at: Timestamp(seconds: 0),
      .failed(LookupFailure(.notRecorded)))
    let text = try checklist(answers, observations: AccountObservations([unknown]))
    #expect(text.contains("    ```sh\n    aws personalize describe-campaign"))
    #expect(text.contains("| `Title` | Film title | the headline |"))
    // The script looks first, so that a model is never created twice.
    #expect(text.contains("```sh\n./create.sh\n```"))
    #expect(!text.contains("create-recommender-configuration"))
  }

  @Test("An IAM role to be created is told as such")
  func newRole() throws {
    var answers = Answers.valid(function: false)
    answers.iamRole = .create
    answers.iamRoleName = "Recommender"
    let text = try checklist(answers)
    #expect(text.contains("| IAM role | `Recommender`, to be created |"))
    #expect(text.contains("aws iam create-role"))
    let arn = "arn:aws:iam::123456789012:role/Recommender"
    let seen = Observation(
      .iamRole(arn), at: Timestamp(seconds: 0),
      .found(.iamRole(IAMRoleDetails(name: "Recommender", arn: arn, trust: []))))
    let again = try checklist(answers, observations: AccountObservations([seen]))
    #expect(again.contains("| IAM role | `Recommender`, which exists already |"))
    #expect(!again.contains("aws iam create-role"))
  }

  @Test("What only a person knows is asked, without a word on how it is looked up")
  func questions() throws {
    let text = try checklist(Answers.valid(function: true))
    #expect(!text.contains("a person says so"))
    #expect(
      text.contains(
        "- [ ] **Are the user IDs of Personalize the user IDs of Pinpoint?** – to confirm"))
  }

  @Test("The same input gives the same bytes")
  func sameBytes() throws {
    let answers = Answers.valid(function: true)
    #expect(try checklist(answers) == checklist(answers))
  }

  /// Text from the account and from people that would break the document.
  static let hostile = [
    "a|b|c", "```\nrm -rf", "<script>alert(1)</script>", "[x](javascript:y)", "esc\u{1B}[2J",
    "line\r\nbreak", "bidi\u{202E}evil", "# heading", "`tick` ``ticks``", "\u{2028}sep", "&amp;",
  ]

  @Test("Nothing from outside breaks the document", arguments: hostile)
  func hostileTexts(text: String) throws {
    var answers = Answers.valid(function: true)
    // Free texts take anything printable; the account may say anything at all.
    let printable = String(
      text.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
    answers.recommendationContent = printable.replacing("\u{202E}", with: "").replacing(
      "\u{2028}", with: "")
    answers.attributes[0].purpose = answers.recommendationContent
    let campaign = CampaignDetails(
      name: text, campaignArn: answers.campaignArn, status: text, failureReason: text)
    let document = try checklist(
      answers,
      observations: AccountObservations([
        Observation(
          .campaign(answers.campaignArn), at: Timestamp(seconds: 0), .found(.campaign(campaign)))
      ]),
      confirmations: [
        .idsCorrelate: RecommenderCore.Confirmation(by: text, at: Timestamp(seconds: 0), note: text)
      ])
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.drop { $0 == " " }.hasPrefix("```") }.count.isMultiple(of: 2))
    for row in lines where row.hasPrefix("| `") {
      #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 4, "\(row)")
    }
    #expect(!document.contains("<script"))
    let harmful = document.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(harmful.isEmpty)
  }
}
