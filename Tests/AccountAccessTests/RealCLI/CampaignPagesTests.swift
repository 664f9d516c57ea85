import AWSEndpoint
import RecommenderCore
import Synchronization
import TestSupport
import Testing

@testable import AccountAccess

/// Lists campaigns of three pages, and ends calls whose answers are held back.
@Suite struct CampaignPagesTests {
  @Test("Of 250 campaigns the first page is handed over while the second is still on its way")
  func pageByPage() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 249)) { endpoint, address in
      let gate = EndpointGate()
      let collected = CollectedPages()
      let reader = AWSReader(try await .real(address))
      let task = Task {
        try await reader.list(.campaign, region: "us-east-1") { rows, isComplete in
          // Only what is asked for after the first page is held.
          if collected.pages.rows.isEmpty {
            endpoint.fail(.listCampaigns, with: .held(gate), times: 1)
          }
          collected.add(rows, isComplete)
        }
      }
      try await Self.wait(for: gate)
      #expect(collected.pages.rows.count == 100)
      #expect(collected.pages.marks == [false])
      gate.open()
      try await task.value
      let pages = collected.pages
      #expect(pages.marks == [false, false, true])
      #expect(pages.rows.count == 250)
      #expect(Set(pages.rows.map(\.arn)).count == 250)
      #expect(pages.rows.allSatisfy { $0.kind == .campaign && $0.status == "ACTIVE" })
      #expect(endpoint.requests.map(\.action) == [.listCampaigns, .listCampaigns, .listCampaigns])
    }
  }

  @Test(
    "A cancelled list whose second page is held leaves no process behind, though the answer never comes"
  )
  func cancelledList() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 249)) { endpoint, address in
      let gate = EndpointGate()
      let counted = Counted()
      let reader = AWSReader(try await .real(address))
      let task = Task {
        try await reader.list(.campaign, region: "us-east-1") { rows, isComplete in
          endpoint.fail(.listCampaigns, with: .held(gate))
          counted.add(rows.count, isComplete)
        }
      }
      try await Self.wait(for: gate)
      #expect(!EndpointProcesses.running(at: address).isEmpty)
      task.cancel()
      try await EndpointProcesses.waitForEnd(at: address)
      try await task.value
      #expect(counted.rows == 100)
      #expect(!counted.wasComplete)
      gate.open()
    }
  }

  @Test("Cancelled lookups whose answers are held leave no process behind, though they never come")
  func cancelledLookups() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let gate = EndpointGate()
      for action in [AWSAction.describeCampaign, .getRole, .getFunctionConcurrency] {
        endpoint.fail(action, with: .held(gate))
      }
      let reader = AWSReader(try await .real(address))
      let answers = Situation.good.answers
      let lookups: [Lookup] = [
        .campaign(answers.campaignArn), .iamRole(answers.iamRoleArn),
        .functionConcurrency(answers.functionArn),
      ]
      let task = Task {
        await withTaskGroup(of: Void.self) { group in
          for lookup in lookups {
            group.addTask { _ = await reader.look(lookup, region: answers.region) }
          }
        }
      }
      try await Self.wait(for: gate, until: lookups.count)
      #expect(EndpointProcesses.running(at: address).count >= lookups.count)
      task.cancel()
      try await EndpointProcesses.waitForEnd(at: address)
      await task.value
      gate.open()
    }
  }

  private static func wait(for gate: EndpointGate, until count: Int = 1) async throws {
    try await waitFor {
      gate.reached >= count ? true : nil
    } missing: {
      "\(gate.reached) of \(count) requests came to the gate."
    }
  }
}

/// Pages as they come.
private final class CollectedPages: Sendable {
  private let state = Mutex(Pages())

  var pages: Pages { state.withLock { $0 } }

  func add(_ rows: [AccountResource], _ isComplete: Bool) {
    state.withLock {
      $0.rows += rows
      $0.marks.append(isComplete)
    }
  }
}
