import AccountAccess
import RecommenderCore
import Synchronization
import TerminalCanvas

@testable import WizardScreens

/// The wizard without a terminal: keys go in, frames come out, and the sample account answers at
/// once, always at the same moment.
struct Stage {
  private(set) var state: WizardState
  private(set) var screen: WizardScreen
  /// What the effects asked for besides the account, in order.
  private(set) var effects: [WizardEffect] = []
  /// What the keys asked of the shell, in order.
  private(set) var requests: [ScreenRequest] = []
  var surroundings: Surroundings
  var size: Size

  private let sample: any AccountReader

  init(
    account: AccountChoice = .sample, answers: Answers = Answers(), step: StepID = .account,
    size: Size = Size(columns: 80, rows: 24), glyphs: Glyphs = .unicode
  ) async throws {
    state = WizardState(
      sessionName: "movie-picks", account: account, answers: answers, step: step)
    screen = WizardScreen(state)
    surroundings = Surroundings(
      glyphs: glyphs, person: "sofia", now: Self.moment, folder: "./movie-picks",
      files: [
        .init(path: "recommender.json", text: "{\n  \"CreateRecommenderConfiguration\": {}\n}\n"),
        .init(path: "CHECKLIST.md", text: "# Prerequisites\n"),
      ],
      commands: "aws pinpoint create-recommender-configuration\n", offersEditor: true,
      offersCopying: true)
    self.size = size
    sample = try accountReader(for: .sample, home: nil)
    await perform(Wizard.start(&state))
    await follow()
  }

  /// 2026-11-23T12:04:00Z, the moment of everything that happens here.
  static let moment = Timestamp(seconds: 1_795_435_440)

  /// Presses keys one after the other.
  mutating func press(_ keys: Key...) async {
    for key in keys {
      for request in screen.handle(key, state, surroundings, size: size) {
        requests.append(request)
        if case .event(let event) = request { await update(event) }
      }
      await follow()
      screen.settle()
    }
  }

  /// Types a text, character by character.
  mutating func type(_ text: String) async {
    for character in text { await press(.character(character)) }
  }

  /// Lets the editor end.
  mutating func edited(_ outcome: Result<String, EditingRefused>, _ text: LongText) async {
    for event in screen.take(outcome, for: text, state) { await update(event) }
    await follow()
  }

  /// Lets the terminal answer whether it takes a text.
  mutating func copied(_ clip: Clip, isDone: Bool) { screen.tell(copied: clip, isDone: isDone) }

  /// Lets something happen that no key brings.
  mutating func take(_ event: WizardEvent) async {
    await update(event)
    await follow()
  }

  private mutating func update(_ event: WizardEvent) async {
    await perform(Wizard.update(&state, event))
  }

  /// The frame as it would be painted now.
  var frame: Frame { screen.frame(state, surroundings, size: size) }

  private mutating func follow() async {
    while case let wishes = screen.follow(state), !wishes.isEmpty {
      for event in wishes { await update(event) }
    }
  }

  private mutating func perform(_ effects: [WizardEffect]) async {
    for effect in effects {
      switch effect {
      case .open(let choice):
        let counts = (sample as? SnapshotReader)?.snapshot.campaignsByRegion ?? [:]
        await update(.accountOpened(choice, .open(campaignsByRegion: counts)))
      case .list(let kind, let origin):
        await list(kind, from: origin)
      case .look(let lookup, let origin):
        let outcome: Observation.Outcome =
          origin.choice.source == .none
          ? .failed(LookupFailure(.notRecorded))
          : await sample.look(lookup, region: origin.region)
        await update(.observed(Observation(lookup, at: Self.moment, outcome), from: origin))
      default:
        self.effects.append(effect)
      }
    }
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
