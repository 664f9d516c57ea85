import AccountAccess
import CursesDriver
import RecommenderCore
import Synchronization

/// Asks the account what the wizard wants to know, off the main thread.
final class AccountDesk: Sendable {
  private let mailbox: Mailbox<Message>
  private let home: String?
  private let access: AWSAccess
  private let readers = Mutex<[AccountChoice: Opening]>([:])
  private let running = Mutex<[Int: Task<Void, Never>]>([:])
  private let workCount = Atomic(0)
  private typealias Opening = Task<Result<any AccountReader, AccountRefused>, Never>
  /// The newest lookup of each thing, to end it.
  private let looks = Mutex<[Lookup: Task<Void, Never>]>([:])
  /// The newest list of each kind; an older one of the same kind is not wanted any more.
  private let lists = Mutex<[AccountResource.Kind: Task<Void, Never>]>([:])

  /// The newest trial.
  private let trial = Mutex<Task<Void, Never>?>(nil)

  init(mailbox: Mailbox<Message>, home: String?, access: AWSAccess) {
    self.mailbox = mailbox
    self.home = home
    self.access = access
  }

  func open(_ choice: AccountChoice) {
    work { desk in
      do throws(AccountRefused) {
        let reader = try await desk.reader(for: choice)
        let counts = (reader as? SnapshotReader)?.snapshot.campaignsByRegion ?? [:]
        desk.report(.accountOpened(choice, .open(campaignsByRegion: counts)))
      } catch {
        desk.report(.accountOpened(choice, .refused(reason: "\(error)")))
      }
    }
  }

  /// Lists the profiles of the AWS CLI; where they cannot be listed there is nothing to choose.
  func listProfiles() {
    work { desk in
      desk.report(.profilesListed((try? await AWSProfiles(desk.access).names()) ?? []))
    }
  }

  func list(_ kind: AccountResource.Kind, from origin: AccountOrigin) {
    let list = work { desk in
      do throws(LookupFailure) {
        try await desk.readerOrFailure(for: origin.choice)
          .list(kind, region: origin.region) { rows, isComplete in
            desk.report(.listed(kind, rows, isComplete: isComplete, from: origin))
          }
      } catch {
        desk.report(.listingFailed(kind, error, from: origin))
      }
    }
    lists.withLock { $0.updateValue(list, forKey: kind)?.cancel() }
  }

  /// Looks one thing up.
  ///
  /// With `afterRest` AWS is asked only when the wish stands for a moment, since a cursor that moves
  /// through a list wishes much and waits for little of it.
  func look(_ lookup: Lookup, from origin: AccountOrigin, afterRest: Bool) {
    let look = work { desk in
      if afterRest, origin.choice.source == .aws {
        guard (try? await Task.sleep(for: Self.rest)) != nil else { return }
      }
      let outcome: Observation.Outcome
      do throws(LookupFailure) {
        outcome = try await desk.readerOrFailure(for: origin.choice)
          .look(lookup, region: origin.region)
      } catch {
        outcome = .failed(error)
      }
      desk.report(.observed(Observation(lookup, at: .now, outcome), from: origin))
    }
    looks.withLock { $0[lookup] = look }
  }

  /// Ends lookups whose answers nobody waits for.
  func drop(_ lookups: Set<Lookup>) {
    looks.withLock { looks in
      for lookup in lookups { looks.removeValue(forKey: lookup)?.cancel() }
    }
  }

  private static let rest = Duration.milliseconds(150)

  /// Makes a trial; one at a time, since a person waits for it.
  func probe(_ probe: Probe, from origin: AccountOrigin) {
    let trial = work { desk in
      let outcome: ProbeOutcome
      do throws(LookupFailure) {
        outcome = try await desk.readerOrFailure(for: origin.choice)
          .probe(probe, region: origin.region)
      } catch {
        outcome = .failed(error)
      }
      desk.report(.probed(probe, outcome))
    }
    self.trial.withLock { running in
      running?.cancel()
      running = trial
    }
  }

  /// Ends the trial that is running.
  func endProbe() {
    trial.withLock { $0?.cancel() }
  }

  /// Ends all that is still being asked.
  func close() {
    running.withLock { tasks in
      for task in tasks.values { task.cancel() }
      tasks = [:]
    }
  }

  @discardableResult
  private func work(
    _ body: @escaping @Sendable (AccountDesk) async -> Void
  ) -> Task<Void, Never> {
    let number = workCount.add(1, ordering: .relaxed).newValue
    return running.withLock { tasks in
      let task = Task.detached { [self] in
        await body(self)
        running.withLock { $0[number] = nil }
      }
      tasks[number] = task
      return task
    }
  }

  private func report(_ event: WizardEvent) {
    guard !Task.isCancelled else { return }
    mailbox.post(.event(event))
  }

  /// The reader of a choice; a snapshot is read once, even for two that ask at the same time.
  private func reader(
    for choice: AccountChoice
  ) async throws(AccountRefused) -> any AccountReader {
    let opening = readers.withLock { readers in
      if let opening = readers[choice] { return opening }
      let opening = Opening.detached { [home, access] in
        do throws(AccountRefused) {
          return .success(try accountReader(for: choice, home: home, aws: access))
        } catch {
          return .failure(error)
        }
      }
      readers[choice] = opening
      return opening
    }
    switch await opening.value {
    case .success(let reader): return reader
    case .failure(let refusal):
      // What is wrong may have been fixed by the time that it is asked for again.
      readers.withLock { $0[choice] = nil }
      throw refusal
    }
  }

  private func readerOrFailure(
    for choice: AccountChoice
  ) async throws(LookupFailure) -> any AccountReader {
    do {
      return try await reader(for: choice)
    } catch {
      throw LookupFailure(.notRecorded, message: "\(error)")
    }
  }
}
