@testable import RecommenderCore

extension VerdictCase {
  static var function: [VerdictCase] {
    existence + activity + timeLimit + invocation + place + concurrency
  }

  private static var existence: [VerdictCase] {
    [
      .init(.functionExists, "found", .met, saying: "python3.13") { _ in },
      .init(.functionExists, "not found", .notMet, saying: "No function enrich") {
        $0.fail(.function(Scene.functionArn), .notFound)
      },
      .init(.functionExists, "none chosen", .notChecked, saying: "No function is chosen yet.") {
        $0.answers.functionArn = ""
      },
      .init(.functionExists, "no CLI", .notChecked, saying: "AWS CLI was not found") {
        $0.fail(.function(Scene.functionArn), .toolMissing)
      },
    ]
  }

  private static var activity: [VerdictCase] {
    [
      .init(.functionActive, "Active", .met, saying: "Active") { _ in },
      .init(.functionActive, "Active, no update told", .met, saying: "Active") {
        $0.change(function: { $0.lastUpdateStatus = nil })
      },
      .init(.functionActive, "Pending", .notMet, saying: "Pending") {
        $0.change(function: { $0.state = "Pending" })
      },
      .init(.functionActive, "Failed with a reason", .notMet, saying: "Failed: no image.") {
        $0.change(function: {
          $0.state = "Failed"
          $0.stateReason = "no image"
        })
      },
      .init(.functionActive, "a failed update", .notMet, saying: "latest update failed") {
        $0.change(function: { $0.lastUpdateStatus = "Failed" })
      },
      .init(
        .functionActive, "a failed update with its reason", .notMet,
        saying: "the latest update failed: The image was deleted."
      ) {
        $0.change(function: {
          $0.lastUpdateStatus = "Failed"
          $0.lastUpdateReason = "The image was deleted"
        })
      },
      .init(.functionActive, "an update on its way", .notMet, saying: "in progress") {
        $0.change(function: { $0.lastUpdateStatus = "InProgress" })
      },
      .init(.functionActive, "Inactive", .advice, saying: "Invoke the function once") {
        $0.change(function: { $0.state = "Inactive" })
      },
      .init(.functionActive, "no state", .notChecked, saying: "does not say") {
        $0.change(function: { $0.state = nil })
      },
      .init(.functionActive, "an unknown state", .notChecked, saying: "Dreaming") {
        $0.change(function: { $0.state = "Dreaming" })
      },
      .init(.functionActive, "an unknown update", .notChecked, saying: "Half") {
        $0.change(function: { $0.lastUpdateStatus = "Half" })
      },
    ]
  }

  private static var timeLimit: [VerdictCase] {
    [
      .init(.functionTimeout, "15 seconds", .met, saying: "15 seconds") {
        $0.change(function: { $0.timeout = 15 })
      },
      .init(.functionTimeout, "16 seconds", .advice, saying: "--timeout 15") {
        $0.change(function: { $0.timeout = 16 })
      },
      .init(.functionTimeout, "an update under way", .advice, saying: "wait function-updated-v2") {
        $0.change(function: {
          $0.timeout = 16
          $0.lastUpdateStatus = "InProgress"
        })
      },
      .init(.functionTimeout, "a version", .advice, saying: "published version cannot be changed") {
        slowFunction("7", &$0)
      },
      .init(.functionTimeout, "an alias", .advice, saying: "lead the alias live to it") {
        slowFunction("live", version: "7", &$0)
      },
      .init(.functionTimeout, "an alias of $LATEST", .advice, saying: "--timeout 15") {
        slowFunction("live", version: "$LATEST", &$0)
      },
      .init(.functionTimeout, "an alias of who knows", .advice, saying: "does not say which") {
        slowFunction("live", &$0)
      },
      .init(.functionTimeout, "$LATEST", .advice, saying: "--timeout 15") {
        slowFunction("$LATEST", &$0)
      },
      .init(.functionTimeout, "unknown", .notChecked, saying: "does not say") {
        $0.change(function: { $0.timeout = nil })
      },
    ]
  }

  private static func slowFunction(
    _ qualifier: String, version: String = "", _ scene: inout Scene
  ) {
    let arn = "\(Scene.functionArn):\(qualifier)"
    var function = Scene.function
    function.timeout = 60
    function.version = version
    scene.answers.functionArn = arn
    scene.see(.function(arn), .function(function))
  }

  private static var invocation: [VerdictCase] {
    [
      .init(.functionInvocable, "the documented policy", .met, saying: "this account only") { _ in
      },
      .init(.functionInvocable, "no condition", .advice, saying: "--statement-id ") {
        var statement = Scene.invocation
        statement.conditions = []
        statement.json = statement.json.setting("Sid", .string("open"))
        $0.see(.functionPolicy(Scene.functionArn), .functionPolicy([statement]))
      },
      .init(.functionInvocable, "no policy", .notMet, saying: "has no resource policy") {
        $0.fail(.functionPolicy(Scene.functionArn), .notFound)
      },
      .init(.functionInvocable, "no policy or no function", .notMet, saying: "no such function") {
        $0.fail(.functionPolicy(Scene.functionArn), .notFound)
        $0.fail(.function(Scene.functionArn), .accessDenied)
      },
      .init(.functionInvocable, "no function", .notChecked, saying: "function was not found") {
        $0.fail(.functionPolicy(Scene.functionArn), .notFound)
        $0.fail(.function(Scene.functionArn), .notFound)
      },
      .init(.functionInvocable, "projects only", .notMet, saying: "not recommender models") {
        var statement = Scene.invocation
        statement.conditions[0].values = [
          "arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"
        ]
        $0.see(.functionPolicy(Scene.functionArn), .functionPolicy([statement]))
      },
      .init(.functionInvocable, "an unknown condition", .notChecked, saying: "aws:SourceOrgID") {
        var statement = Scene.invocation
        statement.conditions.append(
          .init(test: "StringEquals", key: "aws:SourceOrgID", values: ["o-1"]))
        $0.see(.functionPolicy(Scene.functionArn), .functionPolicy([statement]))
      },
    ]
  }

  private static var place: [VerdictCase] {
    [
      .init(.functionRegion, "one Region", .met, saying: "us-east-1") { _ in },
      .init(.functionRegion, "two Regions", .notMet, saying: "not in us-west-2") {
        $0.answers.region = "us-west-2"
      },
      .init(.functionRegion, "no Region", .notChecked, saying: "No Region") {
        $0.answers.region = ""
        $0.answers.campaignArn = ""
      },
    ]
  }

  private static var concurrency: [VerdictCase] {
    [
      .init(.functionConcurrency, "256", .met, saying: "256 are reserved") { _ in },
      .init(.functionConcurrency, "255", .advice, saying: "255") {
        $0.see(.functionConcurrency(Scene.functionArn), .functionConcurrency(255))
      },
      .init(.functionConcurrency, "nothing", .advice, saying: "Nothing is reserved") {
        $0.see(.functionConcurrency(Scene.functionArn), .functionConcurrency(nil))
      },
      .init(.functionConcurrency, "no word from Lambda", .notChecked, saying: "could not be read") {
        $0.see(.functionConcurrency(Scene.functionArn), .functionConcurrency(nil))
        $0.fail(.function(Scene.functionArn), .unintelligible)
      },
      .init(.functionConcurrency, "0", .notMet, saying: "stopped it on purpose") {
        $0.see(.functionConcurrency(Scene.functionArn), .functionConcurrency(0))
      },
      .init(.functionConcurrency, "not found", .notChecked, saying: "not found") {
        $0.fail(.functionConcurrency(Scene.functionArn), .notFound)
      },
    ]
  }
}
