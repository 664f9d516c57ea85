import AccountAccess
import RecommenderCore
import Synchronization

/// What a list brought, page by page.
struct Pages: Equatable {
  var rows: [AccountResource] = []
  /// The mark of each page: whether it said that it is the last.
  var marks: [Bool] = []
}

/// Lists to the end and collects the pages.
func pages(
  of kind: AccountResource.Kind, region: String, from reader: any AccountReader
) async throws(LookupFailure) -> Pages {
  let collected = Mutex(Pages())
  try await reader.list(kind, region: region) { rows, isComplete in
    collected.withLock {
      $0.rows += rows
      $0.marks.append(isComplete)
    }
  }
  return collected.withLock { $0 }
}

extension Observation.Outcome {
  /// The reply, or nil where the lookup failed.
  var reply: Reply? {
    if case .found(let reply) = self { reply } else { nil }
  }

  /// The cause of the failure, or nil where the lookup succeeded.
  var cause: LookupFailure.Cause? {
    if case .failed(let failure) = self { failure.cause } else { nil }
  }
}

/// Every kind of lookup once, about things that nobody has.
let everyLookup: [Lookup] = [
  .callerIdentity, .campaign("arn:c"), .solutionVersion("arn:v"), .solution("arn:s"),
  .recipe("arn:r"), .iamRole("arn:i"),
  .iamRolePermissions(iamRole: "arn:i", campaign: "arn:c", solution: "arn:s"),
  .passRole("arn:i"), .function("arn:f"), .functionPolicy("arn:f"), .functionConcurrency("arn:f"),
  .recommenderConfigurations, .campaignList,
]
