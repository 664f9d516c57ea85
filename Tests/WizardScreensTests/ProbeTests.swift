import AccountAccess
import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

@testable import WizardScreens

/// Trials on screen: the question, the waiting and what came back.
@Suite struct ProbeTests {
  private static let aws = AccountChoice(source: .aws)

  /// The prerequisites with the cursor on a row.
  private static func stage(
    on row: RequirementID, account: AccountChoice = aws, columns: Int = 80, rows: Int = 24
  ) async throws -> Stage {
    var stage = try await Stage(
      account: account, answers: .valid(function: true), step: .prerequisites,
      size: Size(columns: columns, rows: rows))
    let order = RequirementGroup.allCases.flatMap { group in
      PrerequisiteCatalogue.rows(for: stage.state.answers).filter { $0.group == group }
    }
    let place = try #require(order.firstIndex { $0.id == row })
    for _ in 0..<place { await stage.press(.down) }
    return stage
  }

  /// The trials that were asked for, in order.
  private static func trials(_ stage: Stage) -> [Probe] {
    stage.effects.compactMap { effect in
      if case .probe(let probe, _) = effect { probe } else { nil }
    }
  }

  private static func take(_ outcome: ProbeOutcome, in stage: inout Stage) async throws {
    let probe = try #require(trials(stage).first)
    await stage.take(.probed(probe, outcome))
  }

  @Test(
    "Only rows that a trial says something about offer one",
    arguments: PrerequisiteCatalogue.rows(for: .valid(function: true)).map(\.id))
  func offered(row: RequirementID) async throws {
    var stage = try await Self.stage(on: row, columns: 120)
    #expect(stage.frame.lines.last?.contains("p try it") == (row.probe != nil))
    await stage.press(.character("p"))
    let isAsked = stage.frame.trimmedText.contains("Esc not now")
    #expect(isAsked == (row.probe != nil))
    #expect(Self.trials(stage) == [], "nothing runs before the answer")
  }

  @Test("A trial of the campaign looks as recorded", arguments: [(80, 24), (60, 16)])
  func recommendations(columns: Int, rows: Int) async throws {
    var stage = try await Self.stage(on: .idsCorrelate, columns: columns, rows: rows)
    let size = "\(columns)x\(rows)"
    await stage.press(.character("p"))
    try Golden.expect(stage.frame, "probe-recommendations-question-\(size)")
    await stage.press(.enter)
    try Golden.expect(stage.frame, "probe-recommendations-empty-\(size)")
    #expect(Self.trials(stage) == [])
    await stage.type("u-17")
    await stage.press(.enter)
    try Golden.expect(stage.frame, "probe-recommendations-running-\(size)")
    #expect(Self.trials(stage).first == stage.state.answers.recommendationsProbe(userID: "u-17"))
    let long = String(repeating: "film/", count: 24)
    let items = ["1815", "\u{1B}[31m\u{202E}evil\nline", long].map { RecommendedItem($0) }
    try await Self.take(.answered(.items(items)), in: &stage)
    try Golden.expect(stage.frame, "probe-recommendations-outcome-\(size)")
    await stage.press(.escape)
    #expect(stage.state.probing == .idle)
    #expect(stage.frame.trimmedText.contains("Are the prerequisites met?"))
  }

  @Test("A trial of the function looks as recorded", arguments: [(80, 24), (60, 16)])
  func invocation(columns: Int, rows: Int) async throws {
    var stage = try await Self.stage(on: .attributesAgreed, columns: columns, rows: rows)
    let size = "\(columns)x\(rows)"
    await stage.press(.character("p"))
    try Golden.expect(stage.frame, "probe-invocation-question-\(size)")
    await stage.press(.enter)
    try Golden.expect(stage.frame, "probe-invocation-running-\(size)")
    let attributes = [
      ReturnedAttribute("Title", .list(3)), .init("item_url", .text),
      .init("Price", .other("a map")),
    ]
    let endpoint = ReturnedEndpoint(id: "endpoint-1", attributes: attributes)
    try await Self.take(.answered(.returned(.endpoints([endpoint], isWrapped: true))), in: &stage)
    try Golden.expect(stage.frame, "probe-invocation-outcome-\(size)")
    let before = stage.frame
    await stage.press(.end)
    #expect((stage.frame != before) == (rows == 16), "what does not fit scrolls")
    await stage.press(.enter)
    #expect(stage.state.probing == .idle)
  }

  @Test("A failure is said in its place")
  func failure() async throws {
    var stage = try await Self.stage(on: .functionInvocable)
    await stage.press(.character("p"), .enter)
    try await Self.take(
      .failed(LookupFailure(.accessDenied, action: "lambda:InvokeFunction")), in: &stage)
    try Golden.expect(stage.frame, "probe-invocation-denied-80x24")
  }

  @Test("The mark turns while the answer is awaited, and other keys do nothing")
  func waiting() async throws {
    var stage = try await Self.stage(on: .functionExists)
    await stage.press(.character("p"), .enter)
    let before = stage.frame
    await stage.press(.enter, .character("p"), .control("n"), .function(1))
    #expect(stage.frame == before)
    stage.surroundings.tick += 1
    #expect(stage.frame != before)
    await stage.press(.escape)
    #expect(stage.effects.last == .endProbe)
    #expect(!stage.frame.trimmedText.contains("Waiting for the answer"))
  }

  @Test("The question where else to save goes before what a trial brought, and gives it back")
  func leaving() async throws {
    var stage = try await Self.stage(on: .functionExists)
    await stage.press(.character("p"), .enter)
    await stage.take(.leavingRefused(.unfinished, reason: "The disk is full."))
    try await Self.take(.answered(.functionError(text: "KeyError: Title")), in: &stage)
    #expect(stage.frame.trimmedText.contains("Save to which file instead?"))
    await stage.press(.escape)
    #expect(stage.frame.trimmedText.contains("KeyError: Title"))
  }

  @Test("The sample account says before and after that its items are made up")
  func sample() async throws {
    var stage = try await Self.stage(on: .itemLength, account: .sample)
    await stage.press(.character("p"))
    #expect(stage.frame.trimmedText.contains("made-up items"))
    await stage.type("u-1")
    await stage.press(.enter)
    let reader = try accountReader(for: .sample, home: nil)
    let outcome = await reader.probe(try #require(Self.trials(stage).first), region: "us-east-1")
    try await Self.take(outcome, in: &stage)
    try Golden.expect(stage.frame, "probe-recommendations-sample-80x24")
  }

  @Test(
    "Where nothing can be tried, it is said why instead of asking",
    arguments: [
      (RequirementID.attributesAgreed, AccountChoice.sample),
      (.idsCorrelate, .none), (.attributesAgreed, AccountChoice(source: .file, file: "a.json")),
    ])
  func refused(row: RequirementID, account: AccountChoice) async throws {
    var stage = try await Self.stage(on: row, account: account)
    await stage.press(.character("p"))
    #expect(stage.frame.trimmedText.contains("This cannot be tried now"))
    #expect(stage.frame.trimmedText.contains("on the step Account"))
    await stage.press(.enter)
    #expect(!stage.frame.trimmedText.contains("This cannot be tried now"))
    #expect(stage.state.probing == .idle)
  }

  @Test("A user ID that is too long is refused, and a shorter one is taken")
  func longID() async throws {
    var stage = try await Self.stage(on: .contentKnown)
    await stage.press(.character("p"))
    await stage.type(String(repeating: "u", count: 257))
    await stage.press(.enter)
    #expect(stage.frame.trimmedText.contains("at most 256 characters"))
    await stage.press(.backspace, .enter)
    #expect(stage.state.probing.isRunning)
  }
}
