import Foundation
import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

/// Everything that the screen's keys do can be done in plain mode, or there is a reason why not.
@Suite struct SameActionsTests {
  /// How an action of the screen is asked for in plain mode.
  enum Counterpart: Sendable {
    /// By these lines; the last of them brings a line that begins like this.
    case lines([String], brings: String)
    /// Not at all.
    case none(because: String)
  }

  /// Every action of the screen, by its name in the source.
  static let counterparts: [String: Counterpart] = [
    "nextStep": .lines([":next"], brings: "Step 10 of 10, Review."),
    "previousStep": .lines([":back"], brings: "Step 8 of 10, Name."),
    "close": .lines(["p 9", ":back"], brings: "Step 9 of 10. Prerequisites"),
    "jumpMenu": .lines([":go 99"], brings: "There is no step \"99\". There are 1 to 10: Account"),
    "jump": .lines([":go count"], brings: "Step 4 of 10, Recommendations."),
    "help": .lines([":help"], brings: "Commands begin with a colon."),
    "preview": .lines([":preview"], brings: "Changed since you opened it:"),
    "undo": .lines(["c 9", ":undo"], brings: "Undone."),
    "redo": .lines(["c 9", ":undo", ":redo"], brings: "Done again."),
    "saveAs": .lines([":save other"], brings: "Saved as other."),
    "checkAgain": .lines(["r"], brings: "14 met"),
    "repaint": .lines([":list"], brings: "Step 9 of 10, Prerequisites."),
    "suspend": .none(because: "^Z is the terminal's own and works; the question is asked again."),
    "leave": .lines([":quit"], brings: "Step 9 of 10."),
    "accept": .lines([""], brings: "Step 10 of 10, Review."),
    "nextField": .lines([":go count", "2"], brings: "Step 4 of 10. Content"),
    "previousField": .lines(
      [":go count", "2", ":back"], brings: "Step 4 of 10. How many, 1 to 5 [2]"),
    "move": .lines(["4"], brings: "The recipe type is USER_PERSONALIZATION"),
    "confirm": .lines(["c 9"], brings: "Confirmed: User IDs mean"),
    "checkRowAgain": .lines(["r 4"], brings: "The recipe type is USER_PERSONALIZATION"),
    "probe": .lines(["p 9"], brings: "Step 9 of 10. User ID, or :back:"),
    "begin": .none(because: "It is new in the list of sessions: StartListTests."),
    "openCopy": .none(because: "It is copy N in the list of sessions: StartListTests."),
    "insertRow": .lines(table + ["add"], brings: "Step 6 of 10. Name of attribute 3"),
    "removeRow": .lines(table + ["delete 2"], brings: "1 of at most 10."),
    "moveRowUp": .lines(table + ["move 2 to 1"], brings: " 1. Item_url"),
    "moveRowDown": .lines(table + ["move 1 to 2"], brings: " 1. Item_url"),
    "editText": .none(
      because: "An answer is one line, and a table can be pasted or piped line by line."),
    "copy": .none(
      because: "Copying is an escape sequence, and none is sent; a command stands on its own line."),
    "copyCommands": .none(because: "As copy; create.sh is read under its number on Review."),
    "showKeys": .none(because: "There are no keys; :help ends with the commands."),
    "showWords": .lines([":words"], brings: "Trust policy: "),
  ]

  private static let table = [
    ":go processing", "2", "movie-enrich", "", "Title\tFilm title", "Item_url\tLink",
  ]

  @Test("Every action of the screen has a counterpart, or a reason")
  func all() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/WizardScreens/Keys/Action.swift")
    let actions = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains(#/^  case /#) }
      .flatMap { $0.dropFirst("  case ".count).split(separator: ", ") }
      .map { String($0.prefix { $0 != "(" }) }
    #expect(actions.count > 20)
    #expect(actions.filter { Self.counterparts[$0] == nil } == [])
  }

  @Test("Each counterpart does it", arguments: counterparts.keys.sorted())
  func does(action: String) async throws {
    switch try #require(Self.counterparts[action]) {
    case .none(let reason): #expect(reason.hasSuffix("."))
    case .lines(let lines, let brings):
      var talk = try await Talk(answers: .valid(function: false), step: .prerequisites)
      await talk.say(lines.dropLast())
      let before = talk.transcript.count
      await talk.say([lines.last ?? ""])
      let brought = talk.transcript.dropFirst(before)
      #expect(brought.contains { $0.hasPrefix(brings) }, "\(brought)")
    }
  }
}
