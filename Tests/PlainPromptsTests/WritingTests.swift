import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

@Suite struct WritingTests {
  @Test("Files that exist are replaced only when yes is said; then it is over")
  func replaces() async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .review)
    talk.outcomes = [
      .wouldReplace(["recommender.json"]), .wouldReplace(["recommender.json"]),
      .written(["./out/recommender.json"]),
    ]
    await talk.say("w", "./out", "maybe", "", "w", "./out", "y")
    try Golden.expect(talk.transcript, "writing-replaced")
    #expect(talk.effects.last == .leave(.finished(["./out/recommender.json"])))
  }

  @Test("A folder that cannot be written is told, and another one asked for")
  func anotherFolder() async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .review)
    talk.outcomes = [.failed("There is no room left."), .written(["./b/recommender.json"])]
    await talk.say("", "./a", "./b")
    #expect(talk.transcript.contains("Nothing was written. There is no room left."))
    #expect(talk.effects.last == .leave(.finished(["./b/recommender.json"])))
  }

  @Test("With a folder from the command line nothing is asked")
  func fixedFolder() async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .review)
    talk.context.isFolderFixed = true
    talk.context.folder = "out"
    talk.outcomes = [.failed("The disk is full."), .written(["out/recommender.json"])]
    await talk.say("w", "w")
    #expect(talk.transcript.contains("Nothing was written. The disk is full."))
    #expect(talk.effects.last == .leave(.finished(["out/recommender.json"])))
  }

  @Test("Where the session cannot be saved after writing, another place is asked for once")
  func unsavedAfterWriting() async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .review)
    talk.outcomes = [.written(["out/recommender.json"])]
    await talk.say("w", "out")
    let departure = Departure.finished(["out/recommender.json"])
    await talk.happen(.leavingRefused(departure, reason: "The disk is full."))
    #expect(talk.transcript.last == "File [./movie-picks.json]:")
    await talk.say("elsewhere.json")
    #expect(talk.effects.last == .saveElsewhere(path: "elsewhere.json", departure))
  }

  @Test("While files are written, commands wait too")
  func holdsCommands() async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .review)
    await talk.say("w", "", ":quit")
    #expect(talk.transcript.last == "(it waits)")
    #expect(talk.transcript.contains("Writing the files ..."))
  }
}
