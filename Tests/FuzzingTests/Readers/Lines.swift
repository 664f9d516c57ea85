import PlainPrompts
import RecommenderCore

@testable import WizardApp

extension FuzzTarget {
  /// The lines of plain mode.
  ///
  /// The first byte chooses where the wizard stands, the second how wide
  /// the terminal is, whose lowest bit is set where it shows ASCII only.
  static let plainLines = FuzzTarget(name: "plain-lines", seeds: { Seeds.plainLines }) { bytes in
    var input = Bytes(bytes)
    let choice = Int(input.byte())
    let width = Int(input.byte())
    var talk = FuzzedTalk(choice, width: width)
    for line in lines(input.all()).prefix(40) where !talk.isOver { talk.take(line) }
  }

  /// The lines that choose from the list of sessions.
  static let plainStart = FuzzTarget(name: "plain-start", seeds: { Seeds.plainStart }) { bytes in
    let rows = Seeds.sessionRows
    var list = PlainStart(rows, refusal: "busy is in use.")
    for line in lines(bytes).prefix(40) {
      let (turn, choice) = list.take(line)
      Law.hold(choice != nil || turn.prompt != nil, "nothing is decided and nothing asked")
      for said in turn.lines + (turn.prompt.map { [$0] } ?? []) {
        Law.harmless(said.rendered(width: 40).joined(), "what is said")
      }
      switch choice {
      case .resume(let name)?, .restore(let name)?, .copy(let name)?:
        Law.hold(rows.contains { $0.name == name }, "a session that is not there: \(name)")
      default: break
      }
    }
  }

  /// The lines in what came, whose pieces must not matter.
  private static func lines(_ bytes: [UInt8]) -> [PlainInput] {
    var whole = LineReader()
    whole.take(bytes[...])
    whole.end()
    var pieces = LineReader()
    for byte in bytes { pieces.take([byte]) }
    pieces.end()
    Law.hold(whole.inputs == pieces.inputs, "lines that depend on the pieces they come in")
    return whole.inputs
  }
}

/// Plain mode over the state machine.
private struct FuzzedTalk {
  private var wizard: FuzzedWizard
  private var talk: PlainWizard
  private let context: PlainContext
  private let width: Int
  private var hasSpoken = false

  init(_ choice: Int, width: Int) {
    wizard = FuzzedWizard(choice)
    talk = PlainWizard(wizard.state)
    context = PlainContext(
      person: "sofia", now: Seeds.moment, folder: "./movie-picks", isFolderFixed: choice & 64 == 64,
      files: [.init(path: "recommender.json", text: "{}\n")])
    self.width = width
    follow()
  }

  var isOver: Bool { wizard.isLeft }

  mutating func take(_ line: PlainInput) {
    guard talk.isReady(for: line, wizard.state, context) else { return }
    hasSpoken = false
    say(talk.take(line, wizard.state, context))
    follow()
    Law.hold(hasSpoken || isOver, "no word about \(line)")
  }

  private mutating func follow() {
    for _ in 0..<100 {
      let turn = talk.follow(wizard.state, context)
      say(turn)
      if turn.events.isEmpty { return }
    }
    Law.hold(false, "a talk that never asks")
  }

  private mutating func say(_ turn: PlainTurn) {
    for line in turn.lines + (turn.prompt.map { [$0] } ?? []) {
      hasSpoken = true
      for row in line.rendered(width: width, isASCII: width & 1 == 1) {
        Law.harmless(row, "what is said")
        Law.hold(
          width & 1 == 0 || row.utf8.allSatisfy { $0 < 0x80 }, "more than ASCII: \(row)")
      }
    }
    for event in turn.events { wizard.update(event) }
  }
}
