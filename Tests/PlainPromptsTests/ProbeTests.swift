import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

/// Trials in plain mode: asked for first, and the user ID goes nowhere else.
@Suite struct ProbeTests {
  private static let userID = "person-4711"

  @Test("A campaign is asked only once a user ID is given, and the ID is never said again")
  func asksTheCampaign() async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .prerequisites)
    await talk.say("p 9")
    #expect(Self.trials(talk).isEmpty)
    #expect(talk.transcript.last == "Step 9 of 10. User ID, or :back:")
    #expect(talk.transcript.contains { $0.contains("Personalize bills") })
    await talk.say(Self.userID)
    #expect(Self.trials(talk).count == 1)
    #expect(talk.state.probing == .idle)
    #expect(talk.transcript.contains("Good. 3 items came back, as many as a message shows."))
    #expect(talk.transcript.last?.hasPrefix("Step 9 of 10. Prerequisites") == true)
    #expect(talk.transcript.filter { $0.contains(Self.userID) } == ["> \(Self.userID)"])
    #expect(
      !talk.state.document(updating: SessionDocument(), modified: Talk.moment).text.contains(
        Self.userID))
  }

  @Test(
    "What is no user ID asks nobody", arguments: ["", "   ", String(repeating: "x", count: 257)])
  func refusesUserID(line: String) async throws {
    var talk = try await Talk(answers: .valid(function: false), step: .prerequisites)
    await talk.say("p 9", line)
    #expect(Self.trials(talk).isEmpty)
    #expect(talk.transcript.last == "Step 9 of 10. User ID, or :back:")
  }

  @Test("A function runs only once yes is said", arguments: ["", "n", "no", "maybe", ":back"])
  func doesNotRun(line: String) async throws {
    var talk = try await Self.onFunctions()
    await talk.say(line)
    #expect(Self.trials(talk).isEmpty)
  }

  @Test(
    "A function runs once when yes is said, and what it returned is told", arguments: ["y", "YES"])
  func runs(line: String) async throws {
    var talk = try await Self.onFunctions()
    talk.probeOutcome = .answered(
      .returned(
        .endpoints(
          [ReturnedEndpoint(id: "e-1", attributes: [ReturnedAttribute("Title", .list(3))])],
          isWrapped: false)))
    await talk.say(line)
    #expect(Self.trials(talk).count == 1)
    #expect(talk.transcript.contains("Returned for e-1:"))
    #expect(talk.transcript.contains("  Title, a list of 3 texts"))
  }

  @Test("While a trial runs answers wait; back does not wait for it")
  func stopsWaiting() async throws {
    var talk = try await Self.onFunctions()
    talk.keepsProbesRunning = true
    await talk.say("y", "24")
    #expect(talk.transcript.last == "(it waits)")
    #expect(
      talk.transcript.contains { $0.hasPrefix("Running the function ... What the function has") })
    await talk.say(":back")
    #expect(Self.trials(talk).last == .endProbe)
    #expect(talk.transcript.last?.hasPrefix("Step 9 of 10. Prerequisites") == true)
  }

  @Test("Where a trial cannot be made that is told, and nothing is asked")
  func refused() async throws {
    var talk = try await Talk(answers: .valid(function: true), step: .prerequisites)
    await talk.say("p \(try Self.row(.attributesAgreed))")
    #expect(talk.transcript.contains { $0.contains("functions of the sample account cannot run") })
    #expect(talk.transcript.last?.hasPrefix("Step 9 of 10. Prerequisites") == true)
  }

  /// What was asked for about trials.
  private static func trials(_ talk: Talk) -> [WizardEffect] {
    talk.effects.filter { effect in
      switch effect {
      case .probe, .endProbe: true
      default: false
      }
    }
  }

  /// At the question whether the function is to run, on an AWS account.
  private static func onFunctions() async throws -> Talk {
    var talk = try await Talk(
      account: AccountChoice(source: .aws), answers: .valid(function: true), step: .prerequisites)
    await talk.say("p \(try row(.attributesAgreed))")
    #expect(talk.transcript.last == "Step 9 of 10. Run the function once, y or n [n]:")
    return talk
  }

  private static func row(_ id: RequirementID) throws -> Int {
    let rows = RequirementGroup.allCases.flatMap { group in
      PrerequisiteCatalogue.rows(for: .valid(function: true)).filter { $0.group == group }
    }
    return try #require(rows.firstIndex { $0.id == id }) + 1
  }
}
