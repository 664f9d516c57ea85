import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// The bundle as a whole.
@Suite struct BundleTests {
  @Test(
    "The page that lists the files lists all of them and no others", arguments: [true, false],
    [true, false])
  func contents(function: Bool, creates: Bool) throws {
    var answers = Answers.valid(function: function)
    if creates {
      answers.iamRole = .create
      answers.iamRoleName = "Films"
    }
    let files = Exporters.files(try Sample.input(answers))
    let listed =
      BundleContents.rows(hasFunction: function, createsRole: creates).map(\.path) + ["README.md"]
    #expect(Set(files.map(\.path)) == Set(listed))
    #expect(files.count == listed.count)
    let text = try #require(files.first { $0.path == "README.md" }?.text)
    for path in listed.dropLast() { #expect(text.contains("| [\(path)](\(path)) | ")) }
  }

  @Test("The same input gives the same bytes", arguments: UInt64(0)..<10)
  func sameBytes(seed: UInt64) throws {
    let files = Exporters.files(try BundleSamples.input(seed: seed))
    let again = Exporters.files(try BundleSamples.input(seed: seed))
    #expect(files == again)
    #expect(files.allSatisfy { $0.text.hasSuffix("\n") && !$0.text.hasSuffix("\n\n") })
  }

  @Test("From the sample account every document and the function say that it is a sample")
  func sample() throws {
    let answers = Answers.valid(function: true)
    for (account, says) in [(AccountChoice.sample, true), (.none, false)] {
      let files = Exporters.files(try Sample.input(answers, account: account))
      for file in files where file.path.hasSuffix(".md") || file.path.hasSuffix(".py") {
        #expect(file.text.lowercased().contains("this is a sample") == says, "\(file.path)")
      }
    }
  }

  @Test("The counts of what is open are those of the checklist", arguments: UInt64(0)..<40)
  func open(seed: UInt64) throws {
    var random = HostileInput(seed: seed)
    let input = try random.input()
    let files = Exporters.files([.teammateGuide, .checklist], input)
    let guide = files[0].text
    var counts: [String: [String: Int]] = [:]
    var owner = ""
    for line in files[1].text.split(separator: "\n") {
      if line.hasPrefix("### ") { owner = String(line.dropFirst(4)) }
      guard line.hasPrefix("- [ ] ") else { continue }
      for word in ["not met", "to confirm", "not checked", "advice"]
      where line.contains("** – \(word) (") {
        counts[owner, default: [:]][word, default: 0] += 1
      }
    }
    for (owner, counts) in counts {
      let anchor = owner.lowercased().replacing(" ", with: "-")
      let words = ["not met", "to confirm", "not checked", "advice"].map { "\(counts[$0] ?? 0)" }
      let rows = guide.split(separator: "\n").filter {
        $0.hasPrefix("| [\(owner)](CHECKLIST.md#\(anchor))")
      }
      #expect(rows.count == 1)
      #expect(rows.allSatisfy { $0.hasSuffix(" | \(words.joined(separator: " | ")) |") })
    }
    let rows = guide.split(separator: "\n").count {
      $0.hasPrefix("| ") && $0.contains("(CHECKLIST.md#")
    }
    #expect(rows == counts.count)
  }

  @Test("The checklist for programs has its rows under requirements")
  func checklistJSON() throws {
    let input = try Sample.input(.valid(function: true))
    let file = try #require(Exporters.files([.checklistJSON], input).first)
    #expect(file.path == "checklist.json")
    let json = try JSONText.read(file.text.utf8)
    #expect(json.members?.map(\.name) == ["requirements"])
    #expect(json["requirements"] == ChecklistJSON.requirements(input.context))
  }
}
