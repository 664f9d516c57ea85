import AWSEndpoint
import NaiveIAM
import RecommenderCore

/// What others rely on in an account, which no fix of one model may touch.
struct Bystanders: Hashable {
  /// What a call of somebody else comes to, by its words.
  var calls: [String: IAMDecision] = [:]
  /// The policies inside IAM roles that are not this model's own, by IAM role and name.
  var policies: [String: String] = [:]
  /// The reservations of functions.
  var reservations: [String: Int] = [:]
  /// What every function does when it is called as somebody else calls it: its time limit.
  var timeLimits: [String: Int] = [:]

  init(_ model: AWSAccountModel, besides answers: Answers) {
    let own = ModelNames(model: answers.name, region: answers.region).value
    for role in model.roles {
      for (name, request) in Self.requests(for: role.arn, "sts:AssumeRole") {
        calls["\(role.name): \(name)"] = request.decision(by: [IAMPolicy(text: role.trust)])
      }
      for policy in role.inlinePolicies where policy.name != own {
        policies["\(role.name): \(policy.name)"] = policy.document
      }
      for policy in role.attachedPolicies { policies["\(role.name): \(policy)"] = "" }
    }
    for function in model.functions {
      for qualifier in [""] + function.aliases.keys + function.versions.keys {
        let target = qualifier.isEmpty ? function.arn : "\(function.arn):\(qualifier)"
        let policy = IAMPolicy(text: function.policies[qualifier] ?? "")
        for (name, request) in Self.requests(for: target, "lambda:InvokeFunction") {
          calls["\(target): \(name)"] = request.decision(by: [policy])
        }
      }
      for (version, seconds) in function.versions {
        timeLimits["\(function.arn):\(version)"] = seconds
      }
      for (name, alias) in function.aliases where !answers.functionArn.hasSuffix(":\(name)") {
        timeLimits["\(function.arn):\(name)"] = function.versions[alias.version]
      }
      if function.arn != SharedAccount.films.functionArn {
        timeLimits[function.arn] = function.timeout
        reservations[function.arn] = function.reservedConcurrentExecutions
      }
    }
  }

  /// What is worse than before, in words.
  ///
  /// Who may do something may do it still, but for strangers that an open statement let in; what a
  /// Deny forbids stays forbidden; nobody is let in by the way.
  func harm(since before: Bystanders) -> [String] {
    var harm: [String] = []
    for (call, decision) in before.calls where calls[call] != decision {
      let isStranger = call.hasSuffix(Self.stranger) && decision == .allowed
      if !isStranger { harm.append("\(call): \(decision) -> \(calls[call]?.rawValue ?? "gone")") }
    }
    for (name, document) in before.policies where policies[name] != document {
      harm.append("\(name) is changed")
    }
    for (name, _) in policies where before.policies[name] == nil {
      harm.append("\(name) is new, and not this model's own")
    }
    for (name, seconds) in before.timeLimits where timeLimits[name] != seconds {
      harm.append("\(name): the time limit is changed")
    }
    if before.reservations.contains(where: { reservations[$0.key] != $0.value }) {
      harm.append("another function's reservation is changed")
    }
    return harm.sorted()
  }

  private static let stranger = "Pinpoint of another account"

  /// Calls by others, by what they are.
  private static func requests(
    for resource: String, _ action: String
  ) -> [(name: String, request: IAMRequest)] {
    let pinpoint = "pinpoint.amazonaws.com"
    let regional = "pinpoint.us-east-1.amazonaws.com"
    func call(
      _ principal: IAMRequest.Principal, account: String = SharedAccount.account,
      region: String = "us-east-1", _ kind: String = "apps"
    ) -> IAMRequest {
      IAMRequest(
        principal, action, on: resource,
        context: [
          "aws:SourceAccount": [account],
          "aws:SourceArn": ["arn:aws:mobiletargeting:\(region):\(account):\(kind)/0f1e2d"],
        ])
    }
    let deployer = IAMRequest.Principal.identity("arn:aws:iam::123456789012:role/Deployer")
    let worker = IAMRequest.Principal.identity(
      "arn:aws:iam::123456789012:role/department/worker-1003")
    return [
      ("AWS Lambda", call(.service("lambda.amazonaws.com"))),
      ("Amazon S3", call(.service("s3.amazonaws.com"))),
      ("Deployer", IAMRequest(deployer, action, on: resource)),
      ("a worker", IAMRequest(worker, action, on: resource)),
      ("Pinpoint of eu-west-1", call(.service(pinpoint), region: "eu-west-1")),
      (
        "Pinpoint of eu-west-1, by Region",
        call(.service("pinpoint.eu-west-1.amazonaws.com"), region: "eu-west-1", "recommenders")
      ),
      (stranger, call(.service(pinpoint), account: SharedAccount.stranger)),
      (
        "by Region, \(stranger)",
        call(.service(regional), account: SharedAccount.stranger, "recommenders")
      ),
    ]
  }
}
