import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

@testable import WizardScreens

/// Texts that go to the person's editor and come back.
@Suite struct EditorTests {
  private static let size = Size(columns: 80, rows: 24)

  private static func requested(_ stage: Stage) -> [LongText] {
    stage.requests.compactMap { if case .edit(let text) = $0 { text } else { nil } }
  }

  @Test("Alt-e hands the description over from either field, and lets it be gone on with there")
  func description() async throws {
    for downs in 0...1 {
      var stage = try await Stage.at(.name, .filled, size: Self.size)
      for _ in 0..<downs { await stage.press(.tab) }
      await stage.press(.alt("e"))
      let text = try #require(Self.requested(stage).first)
      #expect(text.field == .description)
      #expect(text.text == stage.state.answers.description)
      await stage.edited(.success("Films for the evening"), text)
      #expect(stage.state.answers.description == "Films for the evening")
      await stage.type("s")
      #expect(stage.state.answers.description == "Films for the evenings")
    }
  }

  @Test("Alt-e hands over the purpose of the attribute with the focus, and nothing else changes")
  func purpose() async throws {
    var stage = try await Stage.at(.attributes, .filled, size: Self.size, function: true)
    let before = stage.state.answers.attributes
    await stage.press(.down, .alt("e"))
    let text = try #require(Self.requested(stage).first)
    #expect(text.field == .attributePurpose(1))
    #expect(text.text == before[1].purpose)
    await stage.edited(.success("where the mail leads"), text)
    var expected = before
    expected[1].purpose = "where the mail leads"
    #expect(stage.state.answers.attributes == expected)
    #expect(stage.frame.lines.last?.contains("The purpose of attribute 2") == true)
  }

  @Test("In a table without rows the purpose makes the first one")
  func purposeOfNoRow() async throws {
    var stage = try await Stage.at(.attributes, .empty, size: Self.size, function: true)
    await stage.press(.alt("e"))
    let text = try #require(Self.requested(stage).first)
    await stage.edited(.success("the headline"), text)
    #expect(stage.state.answers.attributes == [AttributeAnswer(purpose: "the headline")])
    #expect(stage.frame.trimmedText.contains("the headline"))
  }

  @Test(
    "Where no text is typed, e alone hands over the content",
    arguments: [Key.character("e"), .alt("e")])
  func content(key: Key) async throws {
    var stage = try await Stage.at(.count, .filled, size: Self.size)
    await stage.press(key)
    #expect(Self.requested(stage).map(\.field) == [.recommendationContent])
  }

  @Test("On Review e edits the long text of the row")
  func review() async throws {
    var stage = try await Stage.at(.review, .filled, size: Self.size)
    await stage.press(.character("e"))
    #expect(Self.requested(stage) == [], "writing files has no text")
    for _ in 0..<20 where !stage.frame.lines.contains(where: { $0.contains("▸ ✓ Name") }) {
      await stage.press(.up)
    }
    await stage.press(.character("e"))
    let text = try #require(Self.requested(stage).first)
    #expect(text.field == .description)
    await stage.edited(.success("Films"), text)
    #expect(stage.state.answers.description == "Films")
    #expect(stage.state.step == .review)
  }

  @Test("What comes back is one undo step and is held against the rules at once")
  func rules() async throws {
    var stage = try await Stage.at(.name, .filled, size: Self.size)
    let before = stage.state.answers.description
    await stage.press(.alt("e"))
    let text = try #require(Self.requested(stage).first)
    await stage.edited(.success("Best films. Really!"), text)
    #expect(stage.frame.lines.contains { $0.contains("✗") && $0.contains("description") })
    await stage.press(.alt("u"))
    #expect(stage.state.answers.description == before)
  }

  @Test("A text that did not change changes nothing and says so")
  func unchanged() async throws {
    var stage = try await Stage.at(.name, .filled, size: Self.size)
    await stage.press(.alt("e"))
    let text = try #require(Self.requested(stage).first)
    let before = stage.state
    await stage.edited(.success(text.text), text)
    #expect(stage.state == before)
    #expect(stage.frame.lines.last?.contains("The text is as it was.") == true)
    await stage.press(.tab)
    #expect(stage.frame.lines.last?.contains("F1 help") == true)
  }

  static let causes: [EditingRefused.Cause] = [
    .noEditor, .notFound, .notStarted(reason: "it may not be run"), .failed(code: 3),
    .killed(signal: 9), .noFile(reason: "The disk is full."), .fileGone,
    .unreadable(reason: "/tmp/x is a folder."), .tooLarge, .notText, .tooLong,
  ]

  @Test("Why no text came is said in words, and the answer stays", arguments: causes)
  func refused(cause: EditingRefused.Cause) async throws {
    for (columns, rows) in [(80, 24), (60, 16)] {
      var stage = try await Stage.at(.name, .filled, size: Size(columns: columns, rows: rows))
      await stage.press(.alt("e"))
      let text = try #require(Self.requested(stage).first)
      let before = stage.state
      let file = "/tmp/recommender-wizard-abcdef/description.txt"
      await stage.edited(
        .failure(EditingRefused(cause, editor: "evil\u{1B}[31m --wait", keptFile: file)), text)
      let screen = stage.frame.trimmedText
      #expect(stage.state == before)
      #expect(screen.contains("The editor gave no text"))
      #expect(screen.contains("The answer is as it was."))
      #expect(screen.contains("What you wrote is kept"))
      #expect(screen.contains(file))
      #expect(!screen.contains("\u{1B}"))
      await stage.press(.escape)
      #expect(stage.frame.trimmedText.contains("What is the model called?"))
    }
  }

  @Test("A refusal looks as recorded")
  func picture() async throws {
    var stage = try await Stage.at(.name, .filled, size: Self.size)
    await stage.press(.alt("e"))
    let text = try #require(Self.requested(stage).first)
    await stage.edited(.failure(EditingRefused(.noEditor)), text)
    try Golden.expect(stage.frame, "overlay-no-editor-80x24")
  }

  @Test("Where there is no terminal to lend no editor is offered", arguments: StepID.allCases)
  func notOffered(step: StepID) async throws {
    var stage = try await Stage.at(
      step, .filled, size: Size(columns: 120, rows: 24), function: true)
    stage.surroundings.offersEditor = false
    #expect(stage.frame.lines.last?.contains("editor") == false)
    await stage.press(.alt("e"), .character("e"), .function(1))
    #expect(Self.requested(stage) == [])
    #expect(!stage.frame.trimmedText.contains("VISUAL"))
  }

  @Test("Line breaks become spaces as where a text is pasted")
  func lines() {
    #expect(LongText.line(of: "Best\nfilms\r\n\tfor you\n\n") == "Best films  for you")
    #expect(LongText.line(of: "") == "")
    let longest = String(repeating: "x", count: LongText.longestLine)
    #expect(LongText.line(of: longest + "\n") == longest)
    #expect(LongText.line(of: longest + "x") == nil)
  }
}
