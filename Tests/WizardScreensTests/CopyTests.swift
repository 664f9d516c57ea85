import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

@testable import WizardScreens

/// What y copies, and what is said about it.
@Suite struct CopyTests {
  private static func copied(_ stage: Stage) -> [Clip] {
    stage.requests.compactMap { if case .copy(let clip) = $0 { clip } else { nil } }
  }

  @Test("On a row with a command y copies it as it stands; others offer nothing")
  func fix() async throws {
    // Without an account the fix of a row that a machine checks is the command to ask with.
    var stage = try await Stage(
      account: AccountChoice(source: .none), answers: .valid(function: true),
      step: .prerequisites, size: Size(columns: 200, rows: 40))
    let rows = RequirementGroup.allCases.flatMap { group in
      PrerequisiteCatalogue.assessments(stage.state.assessmentContext)
        .filter { $0.requirement.group == group }
    }
    var commands: [String] = []
    for row in rows {
      let command = row.assessment.command
      #expect(stage.frame.lines.last?.contains("y copy the command") == (command != nil))
      await stage.press(.character("y"))
      if let command { commands.append(command) }
      #expect(Self.copied(stage).map(\.text) == commands)
      await stage.press(.down)
    }
    #expect(commands.count >= 2)
    #expect(commands.count < rows.count)
  }

  @Test("The status line says what was copied, until the next key")
  func said() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    await stage.press(.character("y"))
    let clip = try #require(Self.copied(stage).first)
    #expect(clip.text == stage.surroundings.files.first?.text)
    stage.copied(clip, isDone: true)
    #expect(
      stage.frame.lines.last?.hasPrefix(" Sent to the clipboard: recommender.json") == true)
    await stage.press(.up)
    #expect(stage.frame.lines.last?.contains("F1 help") == true)
    stage.copied(clip, isDone: false)
    #expect(stage.frame.lines.last?.hasPrefix(" Too long for the clipboard") == true)
  }

  @Test("On Review Y copies the commands, and y the file that is being read")
  func review() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    stage.surroundings.commands = "aws pinpoint create-recommender-configuration\n"
    await stage.press(.character("Y"))
    #expect(Self.copied(stage).map(\.text) == [stage.surroundings.commands])
    await stage.press(.up, .enter, .down, .enter)
    #expect(stage.frame.lines.last?.contains("y copy the file") == true)
    await stage.press(.character("y"))
    #expect(Self.copied(stage).last?.text == "# Prerequisites\n")
    #expect(Self.copied(stage).last?.name == "CHECKLIST.md")
  }

  @Test("While the answers are not valid Review has nothing to copy")
  func nothingYet() async throws {
    var stage = try await Stage.at(.review, .refused, size: Size(columns: 120, rows: 24))
    #expect(stage.frame.lines.last?.contains("copy") == false)
    await stage.press(.character("y"), .character("Y"))
    #expect(Self.copied(stage) == [])
  }

  @Test("In the filter of the files y is a letter")
  func letterInFilter() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    await stage.press(.up, .enter, .character("y"))
    #expect(Self.copied(stage) == [])
  }

  @Test("A terminal that would print what is copied offers nothing")
  func notOffered() async throws {
    for step in [StepID.prerequisites, .review] {
      var stage = try await Stage.at(step, .filled, size: Size(columns: 120, rows: 24))
      stage.surroundings.offersCopying = false
      #expect(stage.frame.lines.last?.contains("copy") == false)
      for _ in 0..<15 { await stage.press(.character("y"), .character("Y"), .up) }
      await stage.press(.enter)
      await stage.press(.function(1))
      #expect(Self.copied(stage) == [])
      #expect(!stage.frame.trimmedText.contains("clipboard"))
    }
  }

  @Test("A long command is cut in the status line with a mark")
  func cut() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 60, rows: 16))
    let long = String(repeating: "film ", count: 40)
    stage.copied(Clip(long, name: long), isDone: true)
    #expect(stage.frame.lines.last?.contains("film film") == true)
    #expect(stage.frame.lines.last?.contains("…") == true)
  }
}
