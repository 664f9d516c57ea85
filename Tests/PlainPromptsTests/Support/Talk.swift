import AccountAccess
import PlainPrompts
import RecommenderCore
import Synchronization

/// Plain mode without a program: lines go in, a transcript comes out, and the sample account
/// answers at once, always at the same moment.
struct Talk {
  private(set) var state: WizardState
  /// What was said, and after `>` what was answered.
  private(set) var transcript: [String] = []
  /// What the effects asked for besides the account, in order.
  private(set) var effects: [WizardEffect] = []
  var context: PlainContext
  /// How writing ends, the first time and after that.
  var outcomes: [WriteOutcome] = []

  /// How trials end; nil asks the sample account.
  var probeOutcome: ProbeOutcome?
  /// Whether trials do not end by themselves.
  var keepsProbesRunning = false

  private var wizard: PlainWizard
  private let sample: any AccountReader
  private let profiles: [String]

  init(
    account: AccountChoice = .sample, answers: Answers = Answers(), step: StepID = .account,
    profiles: [String] = []
  ) async throws {
    state = WizardState(
      sessionName: "movie-picks", account: account, answers: answers, step: step)
    wizard = PlainWizard(state)
    context = PlainContext(
      person: "sofia", now: Self.moment, folder: "./movie-picks",
      files: step == .review
        ? [
          .init(
            path: "recommender.json", text: "{\n  \"a\": 1\n}", meaning: "the request")
        ] : [])
    sample = try accountReader(for: .sample, home: nil)
    self.profiles = profiles
    await perform(Wizard.start(&state))
    await follow()
  }

  /// 2026-11-23T12:04:00Z, the moment of everything that happens here.
  static let moment = Timestamp(seconds: 1_795_435_440)

  /// Answers with lines, one after the other.
  mutating func say(_ lines: String...) async { await say(lines) }

  mutating func say(_ lines: [String]) async {
    for line in lines {
      transcript.append("> \(line)")
      guard wizard.isReady(for: .line(line), state, context) else {
        transcript.append("(it waits)")
        continue
      }
      let turn = wizard.take(.line(line), state, context)
      await take(turn)
      await follow()
    }
  }

  /// Lets something happen that no line brings.
  mutating func happen(_ event: WizardEvent) async {
    await update(event)
    await follow()
  }

  /// Lets the talk see a context that has changed.
  mutating func follow() async {
    while true {
      let turn = wizard.follow(state, context)
      await take(turn)
      if turn.events.isEmpty { return }
    }
  }

  private mutating func take(_ turn: PlainTurn) async {
    transcript += turn.lines.flatMap { $0.rendered(width: 100) }
    if let prompt = turn.prompt { transcript += prompt.rendered(width: 100) }
    for event in turn.events { await update(event) }
  }

  private mutating func update(_ event: WizardEvent) async {
    await perform(Wizard.update(&state, event))
  }

  private mutating func perform(_ effects: [WizardEffect]) async {
    for effect in effects {
      switch effect {
      case .open(let choice): await open(choice)
      case .listProfiles: await update(.profilesListed(profiles))
      case .list(let kind, let origin): await list(kind, from: origin)
      case .look(let lookup, let origin):
        let outcome: Observation.Outcome =
          origin.choice.source == .none
          ? .failed(LookupFailure(.notRecorded))
          : await sample.look(lookup, region: origin.region)
        await update(.observed(Observation(lookup, at: Self.moment, outcome), from: origin))
      case .write:
        self.effects.append(effect)
        if !outcomes.isEmpty { await update(.writeEnded(outcomes.removeFirst())) }
      case .probe(let probe, let origin):
        self.effects.append(effect)
        let outcome = await outcome(of: probe, region: origin.region)
        if !keepsProbesRunning { await update(.probed(probe, outcome)) }
      case .saveAs(let name): await update(.savedAs(name: name))
      default: self.effects.append(effect)
      }
    }
  }

  private func outcome(of probe: Probe, region: String) async -> ProbeOutcome {
    if let probeOutcome { return probeOutcome }
    return await sample.probe(probe, region: region)
  }

  private mutating func open(_ choice: AccountChoice) async {
    guard !choice.file.contains("missing") else {
      await update(.accountOpened(choice, .refused(reason: "There is no file \(choice.file).")))
      return
    }
    let counts = (sample as? SnapshotReader)?.snapshot.campaignsByRegion ?? [:]
    await update(.accountOpened(choice, .open(campaignsByRegion: counts)))
  }

  private mutating func list(_ kind: AccountResource.Kind, from origin: AccountOrigin) async {
    let rows = Mutex<[AccountResource]>([])
    do throws(LookupFailure) {
      try await sample.list(kind, region: origin.region) { page, _ in
        rows.withLock { $0 += page }
      }
      await update(.listed(kind, rows.withLock { $0 }, isComplete: true, from: origin))
    } catch {
      await update(.listingFailed(kind, error, from: origin))
    }
  }
}
