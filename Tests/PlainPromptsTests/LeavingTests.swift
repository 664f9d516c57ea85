import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

@Suite struct LeavingTests {
  @Test("Leaving saves and is unfinished", arguments: [":quit", ":q", ":QUIT"])
  func leaves(line: String) async throws {
    var talk = try await Talk(answers: .begun(.count), step: .count)
    await talk.say(line)
    #expect(talk.effects.suffix(2) == [.save, .leave(.unfinished)])
  }

  @Test("Where the session cannot be saved, another place is asked for; back stays")
  func elsewhere() async throws {
    var talk = try await Talk(answers: .begun(.count), step: .count)
    await talk.say(":quit")
    await talk.happen(.leavingRefused(.unfinished, reason: "The disk is full."))
    await talk.say(":go 1", ":back", ":quit")
    await talk.happen(.leavingRefused(.unfinished, reason: "The disk is full."))
    await talk.say("")
    try Golden.expect(talk.transcript, "elsewhere")
    #expect(talk.effects.last == .saveElsewhere(path: "./movie-picks.json", .unfinished))
  }

  @Test("A change from outside is a numbered question, above all others")
  func outsideChange() async throws {
    var talk = try await Talk(answers: .begun(.count), step: .count)
    await talk.happen(.changedOutside(leaving: nil))
    await talk.say(":back", "7", "2")
    #expect(talk.effects.last == .settleChange(.theirs))
    await talk.happen(.settlingFailed(reason: "The disk is full."))
    await talk.say("")
    #expect(talk.effects.last == .settleChange(.mine))
    await talk.happen(.changeSettled(other: "movie-picks-2", theirs: nil))
    #expect(talk.transcript.contains("Another program has changed this session."))
    #expect(talk.transcript.contains("The disk is full."))
    #expect(talk.transcript.last == "Step 4 of 10. How many, 1 to 5 [1]:")
  }

  @Test("The own version is saved under another name where that is chosen")
  func outsideChangeSavedAs() async throws {
    var talk = try await Talk(answers: .begun(.count), step: .count)
    await talk.happen(.changedOutside(leaving: nil))
    await talk.say("3", "my name", "")
    #expect(talk.state.sessionName == "movie-picks-2")
    #expect(talk.state.outsideChange == nil)
    #expect(talk.transcript.last == "Step 4 of 10. How many, 1 to 5 [1]:")
  }

  @Test("Leaving undecided keeps both versions")
  func outsideChangeUndecided() async throws {
    var talk = try await Talk(answers: .begun(.count), step: .count)
    await talk.say(":quit")
    await talk.happen(.changedOutside(leaving: .unfinished))
    await talk.say(":quit")
    #expect(talk.effects.last == .saveBeside(.unfinished))
  }

  @Test("A save that fails is told once, and once more when it is over")
  func savingFails() async throws {
    var talk = try await Talk(answers: .begun(.count), step: .count)
    let start = talk.transcript.count
    talk.context.savingFailure = "The disk is full."
    await talk.follow()
    await talk.follow()
    talk.context.savingFailure = nil
    await talk.follow()
    #expect(
      talk.transcript.dropFirst(start) == [
        "Not saved. The disk is full. Nothing typed is lost; saving is tried again.",
        "Step 4 of 10. How many, 1 to 5 [1]:", "All is saved now.",
        "Step 4 of 10. How many, 1 to 5 [1]:",
      ])
  }
}
