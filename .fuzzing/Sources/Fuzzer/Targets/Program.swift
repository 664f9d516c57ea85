import AccountAccess
import Dispatch
import Exporters
import RecommenderCore
import Synchronization
import TerminalCanvas
import TestSamples
import WizardScreens

extension FuzzTarget {
  /// The wizard behind its keys, without terminal and files: no byte is a trap, and every frame has
  /// its size and holds nothing that a terminal obeys. The first byte chooses account and size.
  static let wizard = FuzzTarget(
    name: "wizard", longest: 96, seeds: { Seeds.keys.map { [UInt8($0.count)] + $0 } }
  ) { bytes in
    let choice = Int(bytes.first ?? 0)
    var stage = FuzzStage(choice)
    for key in typed(Array(bytes.dropFirst())) {
      stage.press(key)
      stage.look()
    }
  }

  /// A bundle of whatever answers the rules let pass.
  static let bundle = FuzzTarget(name: "bundle", seeds: { Seeds.bundles }) { bytes in
    var input = Bytes(bytes)
    let choice = input.byte()
    var answers = Answers.valid(function: choice & 1 == 1)
    answers.iamRole = choice & 2 == 2 ? .create : .existing
    answers.name = input.text()
    answers.description = input.text()
    answers.displayName = input.text()
    answers.attributes[0].name = input.text()
    answers.attributes[0].displayName = answers.displayName
    answers.attributes[0].purpose = input.text()
    let role = input.text()
    answers.iamRoleName = role
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/\(role)"
    answers.recommendationContent = input.text()
    guard let configuration = try? Configuration(answers) else { return }
    let session = SessionDocument(account: .sample, step: .review, answers: answers)
    let files = Exporters.files(
      ExportInput(
        configuration: configuration,
        context: AssessmentContext(answers: answers, account: choice & 4 == 4 ? .sample : .none),
        session: session, attributeKeys: choice & 8 == 8 ? .prefixed : .bare))
    for file in files {
      Law.harmless(file.text, file.path, lines: true)
      if file.path.hasSuffix(".json") {
        Law.hold((try? JSONText.read(file.text.utf8)) != nil, "\(file.path) is no JSON")
      }
      guard file.path == "session.json" || file.path == "recommender.json" else { continue }
      let again = try? ImportedSession.sessions(in: file.text.utf8)
      let read = again?.first?.document.answers
      Law.hold(read != nil, "\(file.path) cannot be imported")
      Law.same(read?.name ?? "", answers.name, "the name in \(file.path)")
      Law.same(read?.description ?? "", answers.description, "the description in \(file.path)")
    }
  }
}

/// The wizard without a terminal; the sample account answers at once.
private struct FuzzStage {
  private var state: WizardState
  private var screen: WizardScreen
  private var surroundings: Surroundings
  private var size: Size

  init(_ choice: Int) {
    let steps = StepID.allCases
    let isFilled = choice & 1 == 1
    state = WizardState(
      sessionName: "movie-picks", account: choice & 2 == 2 ? .sample : .none,
      answers: isFilled ? .valid(function: choice & 4 == 4) : Answers(),
      step: isFilled ? steps[choice / 8 % steps.count] : .account)
    screen = WizardScreen(state)
    surroundings = Surroundings(
      glyphs: choice & 16 == 16 ? .ascii : .unicode, person: "sofia", folder: "./movie-picks",
      files: [.init(path: "recommender.json", text: "{}\n")])
    size = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 120, rows: 40),
      Size(columns: 1, rows: 1)][choice / 32 % 4]
    perform(Wizard.start(&state))
    follow()
  }

  mutating func press(_ key: Key) {
    // Bytes that mean nothing are a chance to change the size.
    if key == .unknown { size = Size(columns: size.rows * 2 % 131, rows: size.columns % 61) }
    for request in screen.handle(key, state, surroundings, size: size) {
      if case .event(let event) = request { update(event) }
    }
    follow()
    screen.settle()
  }

  func look() {
    let frame = screen.frame(state, surroundings, size: size)
    Law.hold(frame.size == size, "a frame of \(frame.size) for \(size)")
    Law.hold(frame.cells.count == size.columns * size.rows, "a frame with a hole")
    if let cursor = frame.cursor { Law.hold(frame[cursor] != nil, "a cursor outside") }
    for cell in frame.cells where cell.character.asciiValue == nil || cell.character < " " {
      Law.harmless(String(cell.character), "a cell")
    }
  }

  private mutating func follow() {
    for _ in 0..<100 {
      let wishes = screen.follow(state)
      if wishes.isEmpty { return }
      for event in wishes { update(event) }
    }
    Law.hold(false, "a screen that never settles")
  }

  private mutating func update(_ event: WizardEvent) { perform(Wizard.update(&state, event)) }

  private mutating func perform(_ effects: [WizardEffect]) {
    for effect in effects {
      switch effect {
      case .open(let choice):
        update(.accountOpened(choice, .open(campaignsByRegion: [:])))
      case .listProfiles: update(.profilesListed(["default", "p\u{202E}"]))
      case .list(let kind, let origin):
        update(.listed(kind, SampleAnswers.rows(kind), isComplete: true, from: origin))
      case .look(let lookup, let origin):
        let outcome = SampleAnswers.outcome(of: lookup, region: origin.region)
        let at = Timestamp(seconds: 1_795_435_440)
        update(.observed(Observation(lookup, at: at, outcome), from: origin))
      case .write: update(.writeEnded(.wouldReplace(["recommender.json"])))
      case .saveAs(let name): update(.saveAsFailed(reason: "There is one called \(name)."))
      default: break
      }
    }
  }
}

/// What the sample account answers, asked once for each question.
private enum SampleAnswers {
  private struct Question: Hashable {
    var lookup: Lookup
    var region: String
  }

  private static let reader: (any AccountReader)? = try? accountReader(for: .sample, home: nil)
  private static let outcomes = Mutex<[Question: Observation.Outcome]>([:])
  private static let lists = Mutex<[AccountResource.Kind: [AccountResource]]>([:])

  static func rows(_ kind: AccountResource.Kind) -> [AccountResource] {
    if let rows = lists.withLock({ $0[kind] }) { return rows }
    wait {
      try? await reader?.list(kind, region: "") { page, _ in
        lists.withLock { $0[kind, default: []] += page }
      }
    }
    return lists.withLock { $0[kind] } ?? []
  }

  static func outcome(of lookup: Lookup, region: String) -> Observation.Outcome {
    let question = Question(lookup: lookup, region: region)
    if let outcome = outcomes.withLock({ $0[question] }) { return outcome }
    wait {
      let outcome = await reader?.look(lookup, region: region)
      outcomes.withLock { kept in
        // What is typed makes questions without end.
        if kept.count > 4096 { kept = [:] }
        kept[question] = outcome
      }
    }
    return outcomes.withLock { $0[question] } ?? .failed(LookupFailure(.notRecorded))
  }

  private static func wait(_ body: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task {
      await body()
      done.signal()
    }
    done.wait()
  }
}
