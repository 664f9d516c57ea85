import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

/// What is said about an answer besides: warnings, and what rests on it.
@Suite struct NewsTests {
  @Test("A warning is said once, when the answer is given")
  func warnsOnce() async throws {
    var talk = try await Talk(answers: .begun(.name), step: .name)
    await talk.say("Best films", "", ":back", ":back", "", "")
    #expect(talk.transcript.count { $0.hasPrefix("Warning. The model name has a space.") } == 1)
  }

  @Test("What is still to be asked is not warned about")
  func waitsForTheAnswer() async throws {
    var talk = try await Talk(answers: .begun(.attributes, function: true), step: .attributes)
    await talk.say("add Title", "Film title")
    #expect(!talk.transcript.contains { $0.hasPrefix("Warning.") })
    await talk.say("")
    #expect(talk.transcript.count { $0.hasPrefix("Warning. The purpose of attribute 1") } == 1)
    await talk.say("add Link", "Link", "the link", "move 1 to 2")
    #expect(talk.transcript.count { $0.hasPrefix("Warning. The purpose") } == 1)
  }

  @Test("A new Region says which steps to look at again, and each of them says why")
  func lookAgain() async throws {
    var talk = try await Talk(answers: .valid(function: true), step: .review)
    await talk.say("2", "", "eu-west-1")
    #expect(
      talk.transcript.contains { $0.hasPrefix("Look again at Campaign, Processing, IAM role.") })
    await talk.say(":go campaign")
    #expect(talk.transcript.contains("What it depends on has changed since. Look at it again."))
  }
}
