import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// What shows when the session cannot be saved, and when it is saved under another name.
@Suite struct UnsavedTests {
  static let size = Size(columns: 80, rows: 24)

  private static func stage() async throws -> Stage {
    var stage = try await Stage.at(.name, .filled, size: size)
    stage.surroundings.saving = .notSaved(reason: "The disk is full.")
    return stage
  }

  @Test("A lasting notice says why nothing is saved")
  func notice() async throws {
    for (columns, rows) in [(80, 24), (60, 16)] {
      var stage = try await Self.stage()
      stage.size = Size(columns: columns, rows: rows)
      try Golden.expect(stage.frame, "unsaved-\(columns)x\(rows)")
    }
  }

  @Test("Leaving then asks for another place, and says when that fails too")
  func elsewhere() async throws {
    var stage = try await Self.stage()
    await stage.take(.leavingRefused(.unfinished, reason: "The disk is full."))
    try Golden.expect(stage.frame, "unsaved-elsewhere-80x24")
    await stage.press(.control("u"), .enter)
    #expect(stage.frame.trimmedText.contains("The file has no name."))
    await stage.type("/mnt/films.json")
    await stage.press(.enter)
    #expect(stage.effects.last == .saveElsewhere(path: "/mnt/films.json", .unfinished))
    await stage.press(.escape)
    #expect(stage.state.unsavedDeparture == nil)
    #expect(!stage.frame.trimmedText.contains("Save to which file"))
  }

  @Test("A second ^C leaves without saving")
  func abandon() async throws {
    var stage = try await Self.stage()
    await stage.take(.leavingRefused(.unfinished, reason: "The disk is full."))
    await stage.press(.control("c"))
    #expect(stage.effects.last == .abandon(.unfinished))
  }

  @Test("A change from outside asks which version to go on with, and Esc decides nothing")
  func outsideChange() async throws {
    var stage = try await Stage.at(.name, .filled, size: Self.size)
    await stage.take(.changedOutside(leaving: nil))
    #expect(stage.frame.trimmedText.contains("Keep yours"))
    #expect(stage.frame.trimmedText.contains("Take the other"))
    await stage.press(.escape, .character("x"))
    #expect(stage.state.outsideChange != nil)
    #expect(stage.frame.trimmedText.contains(OutsideTexts.title))
    await stage.press(.enter)
    #expect(stage.effects.last == .settleChange(.mine))
    await stage.take(.settlingFailed(reason: "The disk is full."))
    #expect(stage.frame.trimmedText.contains("The disk is full."))
    await stage.press(.down, .enter)
    #expect(stage.effects.last == .settleChange(.theirs))
    var theirs = SessionDocument(name: "movie-picks", step: .name, answers: stage.state.answers)
    theirs.answers.name = "from outside"
    await stage.take(.changeSettled(other: "movie-picks-2", theirs: theirs))
    let text = stage.frame.trimmedText
    #expect(text.contains("from outside"))
    #expect(text.contains("Yours is the session movie-picks-2."))
    #expect(!text.contains(OutsideTexts.title))
  }

  @Test("The own version is saved under another name where that is chosen")
  func outsideChangeSavedAs() async throws {
    var stage = try await Stage.at(.name, .filled, size: Size(columns: 60, rows: 16))
    await stage.take(.changedOutside(leaving: .unfinished))
    #expect(stage.frame.trimmedText.contains("Save yours under another name"))
    await stage.press(.end, .enter)
    #expect(stage.frame.trimmedText.contains("Save under which name?"))
    await stage.press(.escape)
    #expect(stage.frame.trimmedText.contains(OutsideTexts.title))
    await stage.press(.end, .enter)
    await stage.type("-2")
    await stage.press(.enter)
    #expect(stage.effects.last == .saveAs("movie-picks-2"))
    await stage.take(.saveAsFailed(reason: "There is a session movie-picks-2 already."))
    #expect(stage.frame.trimmedText.contains("There is a session movie-picks-2 already."))
    await stage.press(.escape)
    #expect(stage.frame.trimmedText.contains(OutsideTexts.title))
    await stage.press(.control("c"))
    #expect(stage.effects.last == .saveBeside(.unfinished))
  }

  @Test("^S asks for a name, over everything else, and a failure offers another one")
  func saveAs() async throws {
    var stage = try await Stage.at(.name, .filled, size: Self.size)
    await stage.press(.control("s"))
    try Golden.expect(stage.frame, "overlay-save-as-80x24")
    await stage.type("-2")
    await stage.press(.enter)
    #expect(stage.effects.last == .saveAs("movie-picks-2"))
    await stage.take(.saveAsFailed(reason: "There is a session movie-picks-2 already."))
    try Golden.expect(stage.frame, "overlay-not-renamed-80x24")
    await stage.press(.enter)
    #expect(stage.frame.trimmedText.contains("movie-picks-2"))
    await stage.press(.escape)
    #expect(stage.state.renaming == .idle)
  }
}
