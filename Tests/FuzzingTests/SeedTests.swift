import AccountAccess
import RecommenderCore
import TestSupport
import Testing
import Themes

@testable import WizardApp

/// Where fuzzing begins, and what it has found, read without a fuzzer.
///
/// One after the other, since the readers tell their breaches in one place.
@Suite(.serialized) struct SeedTests {
  @Test("Every seed keeps the law of its reader", arguments: FuzzTarget.all)
  func seeds(target: FuzzTarget) async throws {
    #expect(!target.seeds().isEmpty)
    for seed in target.seeds() {
      let breaches = try await Self.breaches(of: target, seed)
      #expect(breaches == [], "\(String(decoding: seed, as: UTF8.self).debugDescription)")
    }
  }

  @Test("Every seed cut off anywhere keeps the law too", arguments: FuzzTarget.all)
  func cuts(target: FuzzTarget) async throws {
    for seed in target.seeds() {
      // Twelve places in each are enough to meet every kind of end.
      for count in stride(from: 0, to: seed.count, by: max(1, seed.count / 12)) {
        let input = Array(seed.prefix(count))
        let breaches = try await Self.breaches(of: target, input)
        #expect(breaches == [], "\(String(decoding: input, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test("No seed is too long to be mutated whole", arguments: FuzzTarget.all)
  func lengths(target: FuzzTarget) {
    #expect(target.seeds().allSatisfy { $0.count <= target.longest })
  }

  @Test("The seeds of documents are documents, so that mutation begins behind the first refusal")
  func understood() {
    let sessions = Seeds.sessions.prefix(2).map { try? SessionDocument(decoding: $0) }
    #expect(sessions.allSatisfy { (try? Configuration($0?.answers ?? Answers())) != nil })
    let imports = Seeds.imports.dropFirst(Seeds.sessions.count)
    #expect(imports.allSatisfy { (try? ImportedSession.sessions(in: $0)) != nil })
    let accounts = Seeds.snapshots + Seeds.campaignLists
    #expect(accounts.allSatisfy { (try? AccountSnapshot(bytes: $0)) != nil })
    let schemes = Seeds.schemes.prefix(2).map { SchemeCheck(String(decoding: $0, as: UTF8.self)) }
    #expect(schemes.allSatisfy { $0.scheme != nil })
    let scripts = Seeds.scripts.prefix(2).map { String(decoding: $0, as: UTF8.self) }
    #expect(scripts.allSatisfy { (try? Script($0)) != nil })
  }

  @Test("A law that is broken is told")
  func breach() {
    Law.hold(2 < 1, "order")
    Law.harmless("\u{1B}", "a text")
    Law.same("é", "e\u{301}", "a text")
    #expect(Breaches.take().count == 3)
  }

  /// The readers wait for the sample account, on a thread that no other test needs.
  private static func breaches(of target: FuzzTarget, _ input: [UInt8]) async throws -> [String] {
    try await onOwnThread {
      target.check(input)
      return Breaches.take()
    }
  }
}

extension FuzzTarget: CustomTestStringConvertible {
  var testDescription: String { name }
}
