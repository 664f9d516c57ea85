import AccountAccess
import Dispatch
import RecommenderCore
import Synchronization
import TestSamples

/// The state machine with whatever asks it something answered at once, by the sample account.
struct FuzzedWizard {
  private(set) var state: WizardState
  /// Whether the wizard was left, after which nobody hears it any more.
  private(set) var isLeft = false
  /// Whether nothing can be saved when the wizard is left.
  private let isDiskFull: Bool

  /// Begins at a place that the bits of a number choose.
  init(_ choice: Int) {
    let steps = StepID.allCases
    let isFilled = choice & 1 == 1
    isDiskFull = choice & 128 == 128
    state = WizardState(
      sessionName: "movie-picks", account: choice & 2 == 2 ? .sample : .none,
      answers: isFilled ? .valid(function: choice & 4 == 4) : Answers(),
      step: isFilled ? steps[choice / 8 % steps.count] : .account)
    perform(Wizard.start(&state))
  }

  mutating func update(_ event: WizardEvent) { perform(Wizard.update(&state, event)) }

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
        update(.observed(Observation(lookup, at: Seeds.moment, outcome), from: origin))
      case .write: update(.writeEnded(.wouldReplace(["recommender.json"])))
      case .probe(let probe, _):
        update(.probed(probe, .failed(LookupFailure(.notRecorded, message: "Nothing is asked."))))
      case .saveAs(let name): update(.saveAsFailed(reason: "There is one called \(name)."))
      case .leave(let departure) where isDiskFull:
        update(.leavingRefused(departure, reason: "The disk is full."))
      case .leave, .saveElsewhere, .abandon: isLeft = true
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
      let rows = Mutex<[AccountResource]>([])
      try? await reader?.list(kind, region: "") { page, _ in rows.withLock { $0 += page } }
      lists.withLock { $0[kind] = rows.withLock { $0 } }
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

  /// libFuzzer knows no other way than to wait.
  private static func wait(_ body: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task {
      await body()
      done.signal()
    }
    done.wait()
  }
}
