import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

@Suite struct ChecklistTests {
  private static let now = Timestamp(seconds: 1_795_435_445)

  @Test(
    "Open rows come before met ones, by owner, what is in the way first", arguments: UInt64(0)..<60)
  func order(seed: UInt64) throws {
    var random = HostileInput(seed: seed)
    let text = try #require(Exporters.files([.checklist], try random.input()).first?.text)
    var place = [0, 0, 0]
    var rows = 0
    for line in text.split(separator: "\n") {
      if let part = ["## Open", "## Worth a look", "## Met"].firstIndex(of: String(line)) {
        #expect(part > place[0] || place[0] == 0)
        place = [part, 0, 0]
      } else if line.hasPrefix("### "), !line.contains("Attributes") {
        let owners = [
          "### Data science", "### Administrator", "### Developer", "### Whoever made this set-up",
        ]
        let owner = try #require(owners.firstIndex(of: String(line)))
        #expect(owner >= place[1])
        #expect(place[0] == 0)
        place = [0, owner, 0]
      } else if line.hasPrefix("- [ ]") || line.hasPrefix("- [x]") {
        rows += 1
        let words = ["** – not met (", "** – to confirm (", "** – not checked (", "** – advice ("]
        let word = words.firstIndex { line.contains($0) }
        #expect((place[0] == 2) == (word == nil))
        #expect(line.hasPrefix(word == nil ? "- [x]" : "- [ ]"))
        #expect(word ?? 4 >= place[2])
        place[2] = word ?? 4
      }
    }
    var again = HostileInput(seed: seed)
    #expect(rows == PrerequisiteCatalogue.assessments(try again.input().context).count)
  }

  @Test("A command stands in a block of its own, other fixes in a line")
  func commands() throws {
    var answers = Answers.valid(function: false)
    answers.iamRole = .create
    answers.iamRoleName = "PinpointFilms"
    let input = ExportInput(
      configuration: try Configuration(answers), context: AssessmentContext(answers: answers))
    let text = try Sample.checklist(answers)
    var commands = 0
    for (_, assessment) in PrerequisiteCatalogue.assessments(input.context)
    where assessment.verdict != .met {
      guard let command = assessment.command else { continue }
      commands += 1
      guard !command.contains(" && ") else { continue }
      let words = assessment.instructions.isEmpty ? "" : " \(assessment.instructions)"
      #expect(text.contains("\n  - To do:\(words)\n\n    ```sh\n    \(command)\n    ```\n"))
    }
    #expect(commands > 0)
    // Long documents are the files of the folder, and each command stands on a line of its own.
    let blocks = text.split(separator: "```").filter { $0.contains("aws iam create-role") }
    #expect(
      blocks == [
        """
        sh
            aws iam create-role --role-name PinpointFilms --assume-role-policy-document \
        file://iam/trust-policy.json &&
              aws iam put-role-policy --role-name PinpointFilms --policy-name \
        recommender-us-east-1-movie-picks --policy-document file://iam/permissions-policy.json
        \("    ")
        """
      ])
    #expect(text.contains("| IAM role | `PinpointFilms`, to be created |"))
    for line in text.split(separator: "\n") where line.contains("To do: ") {
      #expect(!line.contains("aws "))
    }
  }

  @Test("A warning is told, and without one nothing is worth a look")
  func warnings() throws {
    var answers = Answers.valid(function: true)
    #expect(try !Sample.checklist(answers).contains("## Worth a look"))
    answers.attributes[0].purpose = ""
    let text = try Sample.checklist(answers)
    #expect(text.contains("## Worth a look\n\n- The purpose of attribute 1 is missing."))
  }

  @Test("Rows about a function and attributes stand there only with a function")
  func branches() throws {
    let lambda = try Sample.checklist(Answers.valid(function: true))
    let plain = try Sample.checklist(Answers.valid(function: false))
    for words in ["`function-exists`", "| Attribute |", "function:movie-enrich"] {
      #expect(lambda.contains(words))
      #expect(!plain.contains(words))
    }
    #expect(plain.contains("| Display name | Recommended films |"))
    #expect(!lambda.contains("Display name"))
  }

  @Test("Empty descriptions and contents have no row")
  func empty() throws {
    var answers = Answers.valid(function: false)
    answers.description = ""
    answers.recommendationContent = ""
    let text = try Sample.checklist(answers)
    #expect(!text.contains("| Description"))
    #expect(!text.contains("One recommendation contains"))
  }

  @Test("Every attribute has its row", arguments: [1, 10])
  func attributes(count: Int) throws {
    var answers = Answers.valid(function: true)
    answers.attributes = (0..<count).map {
      AttributeAnswer(name: "Name_\($0)", displayName: "Shown \($0)", purpose: "use | \($0)")
    }
    let text = try Sample.checklist(answers)
    for index in 0..<count {
      #expect(text.contains("| `Name_\(index)` | Shown \(index) | use \\| \(index) |\n"))
    }
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| `Name_") } == count)
  }

  @Test("What a person has confirmed counts as met, with the time")
  func confirmed() throws {
    let text = try Sample.checklist(
      Answers.valid(function: false),
      confirmations: [.countAgreed: RecommenderCore.Confirmation(by: "Ana", at: Self.now)])
    let row = try #require(
      text.firstRange(of: "- [x] **The number of recommendations is agreed on** (`count-agreed`)\n")
    )
    let after = text[row.upperBound...].prefix(160)
    #expect(after.contains("Ana"))
    #expect(after.contains("2026-11-23T12:04:05Z"))
  }
}
