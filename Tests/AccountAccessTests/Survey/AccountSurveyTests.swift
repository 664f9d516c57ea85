import RecommenderCore
import Synchronization
import TestSamples
import Testing

@testable import AccountAccess

@Suite(.timeLimit(.minutes(5))) struct AccountSurveyTests {
  private let sample: SnapshotReader
  private let answers = Answers.valid(function: true)

  init() throws { sample = SnapshotReader(try SampleAccount.snapshot()) }

  private func survey(_ reader: any AccountReader) -> AccountSurvey {
    AccountSurvey(reader) { Timestamp(seconds: 7) }
  }

  @Test("Everything that the rows rest on is asked once, and stamped")
  func everything() async throws {
    let reader = AskedReader(sample)
    let observations = await survey(reader).observations(for: [answers])
    let relevant = PrerequisiteCatalogue.relevantLookups(for: answers, knowing: observations)
    #expect(Set(reader.asked) == Set(relevant))
    #expect(reader.asked.count == relevant.count)
    #expect(PrerequisiteCatalogue.lookups(for: answers, knowing: observations).isEmpty)
    #expect(observations.all.allSatisfy { $0.at == Timestamp(seconds: 7) })
  }

  @Test("A chain goes on while an answer that it does not need is missing")
  func chains() async throws {
    // The caller is told only when the last link of the chain has been asked for.
    let reader = AskedReader(sample) { lookup, asked in
      lookup == .callerIdentity && !asked.contains { if case .recipe = $0 { true } else { false } }
    }
    let observations = await survey(reader).observations(for: [answers])
    #expect(observations[.callerIdentity] != nil)
  }

  @Test("What can be asked at the beginning is asked before the first answer")
  func sideBySide() async throws {
    let first = PrerequisiteCatalogue.lookups(for: answers, knowing: AccountObservations()).count
    let reader = AskedReader(sample) { _, asked in asked.count < first }
    _ = await survey(reader).observations(for: [answers])
    #expect(first > 5)
    #expect(reader.mostRunning >= first)
  }

  @Test("What begins the longest chains is asked first")
  func longestFirst() {
    var agenda = SurveyAgenda([answers]) { _ in true }
    let first = agenda.first(knowing: AccountObservations()).map(\.lookup)
    #expect(first.count > 5)
    let heads: [Lookup] = [.campaign(answers.campaignArn), .passRole(answers.iamRoleArn)]
    #expect(Array(first.prefix(2)) == heads)
  }

  @Test("What two topics share, what is known and what is not wanted is not asked again")
  func once() async throws {
    var other = answers
    other.functionArn += "-2"
    let known = Observation(.callerIdentity, at: Timestamp(seconds: 1), .failed(.init(.throttled)))
    let reader = AskedReader(sample)
    let observations = await survey(reader).observations(
      for: [answers, other], knowing: AccountObservations([known]), where: { $0 != .campaignList })
    #expect(Set(reader.asked).count == reader.asked.count)
    #expect(!reader.asked.contains(.callerIdentity) && !reader.asked.contains(.campaignList))
    #expect(observations[.callerIdentity] == known)
    #expect(reader.asked.contains(.function(other.functionArn)))
    // The chain of the campaign unfolds for both, and ends.
    #expect(reader.asked.count { if case .recipe = $0 { true } else { false } } == 1)
  }

  @Test("The progress counts up to all that was asked, one answer after the other")
  func progress() async throws {
    let reader = AskedReader(sample)
    let states = Mutex<[AccountSurvey.Progress]>([])
    let observations = await survey(reader).observations(
      for: [answers], report: { _, state in states.withLock { $0.append(state) } })
    let seen = states.withLock { $0 }
    #expect(seen.map(\.answered) == Array(1...observations.all.count))
    #expect(seen.last?.asked == reader.asked.count)
    #expect(seen.allSatisfy { $0.answered <= $0.asked })
  }

  @Test("A cancelled survey ends and records nothing that came after")
  func cancelled() async throws {
    let reader = AskedReader(sample) { _, _ in true }
    let survey = survey(reader)
    let answers = answers
    let task = Task { await survey.observations(for: [answers]) }
    task.cancel()
    #expect(await task.value.isEmpty)
  }
}
