import RecommenderCore
import Synchronization

@testable import AccountAccess

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

/// ARNs of things that nobody has.
enum Nobody {
  static let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/c"
  static let solution = "arn:aws:personalize:us-east-1:123456789012:solution/s"
  static let recipe = "arn:aws:personalize:::recipe/r"
  static let iamRole = "arn:aws:iam::123456789012:role/i"
  static let function = "arn:aws:lambda:us-east-1:123456789012:function:f"
}

/// Every kind of lookup once, about things that nobody has.
let everyLookup: [Lookup] = [
  .callerIdentity, .campaign(Nobody.campaign), .solutionVersion("\(Nobody.solution)/1"),
  .solution(Nobody.solution), .recipe(Nobody.recipe), .iamRole(Nobody.iamRole),
  .iamRolePermissions(
    iamRole: Nobody.iamRole, campaign: Nobody.campaign, solution: Nobody.solution),
  .passRole(Nobody.iamRole), .function(Nobody.function), .functionPolicy(Nobody.function),
  .functionConcurrency(Nobody.function), .recommenderConfigurations, .campaignList,
]

extension AWSCall {
  /// A call that words can be about.
  static let describingRecipe: AWSCall = {
    do {
      return try AWSCall(
        "personalize", "describe-recipe", action: "personalize:DescribeRecipe",
        region: "us-east-1")
    } catch {
      preconditionFailure("us-east-1 is a Region")
    }
  }()
}
