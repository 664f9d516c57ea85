import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// The hint line says what is so.
@Suite struct HintLineTests {
  @Test("Help and leaving never leave the line", arguments: StepID.allCases)
  func helpAndLeavingStay(step: StepID) async throws {
    for columns in [60, 70, 80, 120] {
      let stage = try await Stage.at(step, .filled, size: Size(columns: columns, rows: 24))
      let line = try #require(stage.frame.lines.last)
      #expect(line.contains("F1 help"))
      #expect(line.contains("^C leave"))
    }
  }

  @Test("Every key that a step lists does something there", arguments: StepID.allCases)
  func everyListedKeyActs(step: StepID) async throws {
    for function in [false, true] {
      let stage = try await Stage.at(
        step, .filled, size: Size(columns: 80, rows: 24), function: function)
      let view = stage.screen.stepView
      for binding in view.bindings(stage.state) where !binding.label.isEmpty {
        for key in binding.keys {
          var trial = stage
          let before = (trial.frame, trial.requests.count)
          await trial.press(key)
          let acted = trial.frame != before.0 || trial.requests.count > before.1
          #expect(acted, "\(step.rawValue): \(binding.shown) \(binding.label) does nothing")
        }
      }
    }
  }

  @Test("What is told stays when the screen is drawn anew, and goes with the next other key")
  func toldStays() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    await stage.take(.redo)
    let told = stage.frame
    #expect(told.lines.last?.hasPrefix(" There is nothing to redo.") == true)
    await stage.press(.control("l"), .control("l"))
    #expect(stage.frame == told)
    await stage.press(.up)
    #expect(stage.frame.lines.last?.contains("F1 help") == true)
    stage.copied(Clip("{}", name: "recommender.json"), isDone: true)
    await stage.press(.control("l"))
    #expect(stage.frame.lines.last?.hasPrefix(" Sent to the clipboard") == true)
  }

  @Test("Letters are text where text is typed")
  func lettersAreText() async throws {
    var stage = try await Stage.at(.name, .empty, size: Size(columns: 80, rows: 24))
    await stage.type("u?r e")
    #expect(stage.state.answers.name == "u?r e")
  }
}
