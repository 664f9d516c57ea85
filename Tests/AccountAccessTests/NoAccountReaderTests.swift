import AccountAccess
import RecommenderCore
import Testing

@Suite struct NoAccountReaderTests {
  @Test("Without an account every list ends without rows", arguments: AccountResource.Kind.allCases)
  func lists(kind: AccountResource.Kind) async {
    await #expect(throws: LookupFailure.self) {
      try await NoAccountReader().list(kind, region: "us-east-1") { rows, _ in
        Issue.record("A page of \(rows.count) rows came.")
      }
    }
  }

  @Test("Without an account every lookup is not recorded", arguments: everyLookup)
  func lookups(lookup: Lookup) async {
    let outcome = await NoAccountReader().look(lookup, region: "us-east-1")
    #expect(outcome.cause == .notRecorded)
  }
}
