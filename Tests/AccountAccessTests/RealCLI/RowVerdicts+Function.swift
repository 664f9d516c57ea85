import AWSEndpoint
import RecommenderCore

/// The rows about the Lambda function that a machine verifies.
extension RowVerdicts {
  static let function: [RequirementID: Row] = [
    .functionExists: [
      .met: .when(.good, saying: "It runs on python3.13."),
      .notMet: .when(noFunction, saying: "No function movie-enrich was found in us-east-1."),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .denied(.getFunctionConfiguration), saying: "lambda:GetFunctionConfiguration."),
    ],
    .functionActive: [
      .met: .when(.good, saying: "State is Active."),
      .notMet: .reached([
        (
          .function("failed", settings) {
            $0.state = "Failed"
            $0.stateReason = "The image is gone."
          }, "State is Failed: The image is gone."
        ),
        (
          .function("being updated", settings) { $0.lastUpdateStatus = "InProgress" },
          "State is Active, but an update is in progress."
        ),
        (
          .function("failed update", settings) {
            $0.lastUpdateStatus = "Failed"
            $0.lastUpdateStatusReasonCode = "ImageDeleted"
          }, "State is Active, but the latest update failed: ImageDeleted."
        ),
      ]),
      .advice: .when(
        .function("at rest", settings) { $0.state = "Inactive" }, saying: "State is Inactive."),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (.denied(.getFunctionConfiguration), "lambda:GetFunctionConfiguration."),
        (.function("stateless", settings) { $0.state = nil }, "does not say the state"),
      ]),
    ],
    .functionTimeout: [
      .met: .when(.good, saying: "The limit is 10 seconds."),
      .notMet: .never(recommended),
      .advice: .when(
        .function("slow", settings) { $0.timeout = 30 },
        saying: "The limit is 30 seconds; Pinpoint stops waiting after 15."),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .denied(.getFunctionConfiguration), saying: "lambda:GetFunctionConfiguration."),
    ],
    .functionInvocable: [
      .met: .when(.good, saying: "names Pinpoint, for this account only."),
      .notMet: .reached([
        (
          .function("no policy", [.getFunctionPolicy]) { $0.policies = [:] },
          "The function has no resource policy."
        ),
        (
          .function("other account", [.getFunctionPolicy]) {
            $0.policies = ["": PolicyText.invocation(of: $0.arn, account: "210987654321")]
          }, "The resource policy's condition cannot hold here"
        ),
      ]),
      .advice: .when(
        .function("open to all", [.getFunctionPolicy]) {
          $0.policies = ["": openPolicy]
        }, saying: "No condition keeps other accounts from invoking it through Pinpoint."),
      .toConfirm: .never(machine),
      .notChecked: .when(.denied(.getFunctionPolicy), saying: "lambda:GetPolicy."),
    ],
    .functionRegion: [
      .met: .when(
        .good, saying: "The function is in us-east-1, the Region given for your Pinpoint projects."),
      .notMet: .when(
        .answers("function elsewhere") {
          $0.functionArn = "arn:aws:lambda:eu-west-1:123456789012:function:movie-enrich"
        }, saying: "The function is in eu-west-1, not in us-east-1, the Region given for"),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .answers("no function") { $0.functionArn = "" }, saying: "No function is chosen yet."),
    ],
    .functionConcurrency: [
      .met: .when(.good, saying: "256 are reserved."),
      .notMet: .when(reserved(0), saying: "0 are reserved, so the function cannot run."),
      .advice: .reached([
        (reserved(nil), "Nothing is reserved; 256 are recommended."),
        (reserved(100), "100 reserved; 256 are recommended."),
      ]),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .denied(.getFunctionConcurrency), saying: "lambda:GetFunctionConcurrency."),
    ],
  ]

  private static let settings: Set<AWSAction> = [.getFunctionConfiguration]

  private static let noFunction = Situation.account(
    "no function", [.getFunctionConfiguration, .getFunctionPolicy, .getFunctionConcurrency]
  ) { $0.functions = [] }

  private static func reserved(_ count: Int?) -> Situation {
    .function("\(count.map { "\($0)" } ?? "nothing") reserved", [.getFunctionConcurrency]) {
      $0.reservedConcurrentExecutions = count
    }
  }

  private static let openPolicy = """
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
     "Principal": {"Service": "pinpoint.us-east-1.amazonaws.com"},
     "Action": "lambda:InvokeFunction", "Resource": "*"}]}
    """
}
