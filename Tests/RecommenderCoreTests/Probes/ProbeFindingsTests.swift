import Testing

@testable import RecommenderCore

/// What is said about the recommendations of a trial, and about one that failed.
@Suite struct ProbeFindingsTests {
  private static let probe = Probe.recommendations(
    campaign: WizardSample.campaign, userID: "u-1", count: 3)
  private static let call = Probe.invocation(function: WizardSample.function, event: "{}")

  private func lines(_ items: [String]) -> [ProbeFindings.Line] {
    ProbeFindings(
      .answered(.items(items.map(RecommendedItem.init))), of: Self.probe,
      for: WizardSample.lambda
    ).lines
  }

  private func failure(
    _ cause: LookupFailure.Cause, of probe: Probe = probe, message: String = "It said no"
  ) -> String {
    ProbeFindings(
      .failed(LookupFailure(cause, message: message)), of: probe, for: WizardSample.lambda
    ).lines.map(\.text).joined(separator: " ")
  }

  @Test("As many items as a message shows are good, more too", arguments: [3, 4])
  func enough(count: Int) {
    let lines = lines((1...count).map { "\($0)" })
    #expect(lines.map(\.tone) == [.good, .good, .remark])
    #expect(lines.first?.text.hasPrefix("\(count) items came back") == true)
  }

  @Test("Fewer are advice", arguments: [(0, "No item"), (1, "1 item came"), (2, "2 items came")])
  func fewer(count: Int, words: String) {
    let line = lines((0..<count).map { "\($0)" }).first
    #expect(line?.tone == .advice)
    #expect(line?.text.hasPrefix(words) == true)
  }

  @Test("Up to 100 characters fit; each longer item is named")
  func length() {
    func item(_ length: Int) -> String { String(repeating: "x", count: length) }
    #expect(lines([item(100), "b", "c"]).map(\.tone) == [.good, .good, .remark])
    let problems = lines(["a", item(101), item(256)]).filter { $0.tone == .problem }
    #expect(problems.count == 2)
    #expect(problems.first?.text.contains("Item 2 has 101 characters") == true)
    #expect(problems.last?.text.contains("Item 3 has 256 characters") == true)
  }

  @Test("Whatever came, it is said that this does not prove that the user is known")
  func noProof() {
    for items in [[], ["1"], ["1", "2", "3"]] {
      #expect(lines(items).contains { $0.tone == .remark && $0.text.contains("does not prove") })
    }
  }

  @Test("A failure is said with what helps, about what was tried")
  func failures() {
    #expect(failure(.accessDenied).contains("personalize:GetRecommendations"))
    #expect(failure(.accessDenied, of: Self.call).contains("lambda:InvokeFunction"))
    #expect(failure(.notFound).contains("The campaign was not found"))
    #expect(failure(.notFound, of: Self.call).contains("The function was not found"))
    #expect(failure(.serviceError).contains("It said no"))
    #expect(failure(.timedOut, of: Self.call).contains("Pinpoint waits 15 seconds"))
    #expect(failure(.notRecorded) == "It said no")
    for cause in LookupFailure.Cause.allCases {
      #expect(!failure(cause, message: "").isEmpty)
    }
  }

  @Test("An answer to something else is not taken for one")
  func mixedUp() {
    let findings = ProbeFindings(
      .answered(.functionError(text: "x")), of: Self.probe, for: WizardSample.lambda)
    #expect(findings.lines.map(\.tone) == [.problem])
  }
}
