import AWSEndpoint
import RecommenderCore

extension State {
  private static let arn = SharedAccount.films.functionArn
  private static let ownID = ModelNames(model: "movie-picks", region: "us-east-1").value

  /// What may stand in the policy of a function when a model comes to it.
  static let invocationStates: [State] = [
    invocable("no policy", .command, nil),
    invocable(
      "another service alone", .command,
      Policy.invoking(arn, sid: "s3", service: "s3.amazonaws.com")),
    invocable(
      "another account, in the old name", .command,
      Policy.invoking(
        arn, sid: "PinpointRecommenders", Policy.source(account: SharedAccount.stranger))),
    invocable(
      "another Region's source, in the old name", .command,
      Policy.invoking(arn, sid: "PinpointRecommenders", Policy.source(region: "eu-west-1"))),
    invocable(
      "another Region's source, in this model's name", .command,
      Policy.invoking(arn, sid: ownID, Policy.source(region: "eu-west-1"))),
    invocable(
      "another account, in this model's name", .command,
      Policy.invoking(arn, sid: ownID, Policy.source(account: SharedAccount.stranger))),
    invocable(
      "another Region's principal, in this model's name", .command,
      Policy.invoking(
        arn, sid: ownID, service: "pinpoint.eu-west-1.amazonaws.com", Policy.source())),
    invocable("open", .command, Policy.invoking(arn, sid: "pinpoint")),
    invocable("open, in this model's name", .command, Policy.invoking(arn, sid: ownID)),
    invocable(
      "open, beside another's", .command, Policy.invoking(arn, sid: "pinpoint"),
      Policy.invoking(arn, sid: "s3", service: "s3.amazonaws.com")),
    invocable(
      "open, beside a guarded one", .command, Policy.invoking(arn, sid: "pinpoint"),
      Policy.invoking(arn, sid: "guarded", Policy.source())),
    invocable(
      "a Deny", .words, Policy.invoking(arn, sid: "pinpoint", Policy.source()),
      Policy.invoking(arn, sid: "freeze", effect: "Deny")),
    invocable(
      "a Deny, and nothing else", .words,
      Policy.invoking(arn, sid: "freeze", effect: "Deny")),
    invocable(
      "one model", .words,
      Policy.invoking(arn, sid: "p", Policy.source("recommenders/0a1b2c3d4e5f"))),
    .function("alias without a policy", .functionInvocable, .command, qualifier: "live") {
      $0.versions = ["1": 10]
      $0.aliases = ["live": .init("1")]
    },
    .function(
      "alias, this model's name in the function's own policy", .functionInvocable, .command,
      qualifier: "live"
    ) {
      $0.versions = ["1": 10]
      $0.aliases = ["live": .init("1")]
      $0.policies = ["": Policy.document(Policy.invoking(arn, sid: ownID, Policy.source()))]
    },
    .function("version without a policy", .functionInvocable, .command, qualifier: "1") {
      $0.versions = ["1": 10]
    },
    .function("alias, open", .functionInvocable, .command, qualifier: "live") {
      $0.versions = ["1": 10]
      $0.aliases = ["live": .init("1")]
      $0.policies["live"] = Policy.document(Policy.invoking("\(arn):live", sid: "p"))
    },
  ]

  /// Functions that take too long, or too few at a time.
  static let settingStates: [State] = [
    .function("slow", .functionTimeout, .command) { $0.timeout = 60 },
    .function("slow, called as $LATEST", .functionTimeout, .command, qualifier: "$LATEST") {
      $0.timeout = 60
    },
    .function("slow, alias of $LATEST", .functionTimeout, .command, qualifier: "live") {
      $0.timeout = 60
      $0.aliases = ["live": .init("$LATEST")]
      $0.policies["live"] = Policy.document(
        Policy.invoking("\(arn):live", sid: "p", Policy.source()))
    },
    slowAlias("alias", .words) { _ in },
    slowAlias("alias that shares its calls", .words) {
      $0.aliases["live"]?.weights = ["2": 0.1]
      $0.versions["2"] = 60
    },
    slowAlias("alias, $LATEST is not slow", .words) { $0.timeout = 10 },
    .function("slow version", .functionTimeout, .words, qualifier: "1") {
      $0.versions = ["1": 60]
      $0.policies["1"] = Policy.document(
        Policy.invoking("\(arn):1", sid: "p", Policy.source()))
    },
    .function("nothing reserved", .functionConcurrency, .command) {
      $0.reservedConcurrentExecutions = nil
    },
    .function("100 reserved", .functionConcurrency, .command) {
      $0.reservedConcurrentExecutions = 100
    },
    .function("0 reserved", .functionConcurrency, .command) {
      $0.reservedConcurrentExecutions = 0
    },
    .function("0 reserved, alias", .functionConcurrency, .command, qualifier: "live") {
      $0.reservedConcurrentExecutions = 0
      $0.versions = ["1": 10]
      $0.aliases = ["live": .init("1")]
    },
    State("function: 100 reserved of a small pool", .functionConcurrency, .refused) {
      $0.concurrencyPool = 300
      try $0.change(\.functions, "movie-enrich") { $0.reservedConcurrentExecutions = 100 }
    },
    State("function: not there", .functionExists, .words) {
      $0.functions.removeAll { $0.arn == arn }
    },
  ]

  private static func invocable(_ name: String, _ fix: Fix, _ statements: String?...) -> State {
    let all = statements.compactMap(\.self).joined(separator: ", ")
    return .function("invocation: \(name)", .functionInvocable, fix) {
      $0.policies = all.isEmpty ? [:] : ["": Policy.document(all)]
    }
  }

  private static func slowAlias(
    _ name: String, _ fix: Fix,
    _ change: @escaping @Sendable (inout AWSAccountModel.Function) -> Void
  ) -> State {
    .function("slow, \(name)", .functionTimeout, fix, qualifier: "live") {
      $0.timeout = 60
      $0.versions = ["1": 60]
      $0.aliases = ["live": .init("1")]
      $0.policies["live"] = Policy.document(
        Policy.invoking("\(arn):live", sid: "p", Policy.source()))
      change(&$0)
    }
  }
}
