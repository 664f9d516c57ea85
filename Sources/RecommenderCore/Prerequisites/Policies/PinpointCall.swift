/// A call by Pinpoint as IAM sees it: for whom it is made, and which resources may stand behind it.
struct PinpointCall: Hashable {
  /// What the call is made for, as the last part of the source ARN.
  enum Purpose: String, Hashable {
    /// Sending from a project.
    case apps
    /// Using a recommender model.
    case recommenders
  }

  /// What Pinpoint asks for.
  enum Target: Hashable {
    /// To assume an IAM role, given by its ARN.
    case role(String)
    /// To invoke a function.
    case function(FunctionARN)
  }

  /// The partition, such as `aws`.
  var partition: String
  /// The Region of the Pinpoint projects.
  var region: String
  /// The account of the Pinpoint projects.
  var account: String
  /// The purposes that may stand in the source ARN.
  var purposes: [Purpose]

  /// The ARNs that the call may bear as `aws:SourceArn`, one pattern for each purpose.
  var sourceArns: [String] {
    purposes.map { "\(source($0))*" }
  }

  /// The source ARN up to its ID, which nobody knows before the model or project is there.
  private func source(_ purpose: Purpose) -> String {
    "arn:\(partition):mobiletargeting:\(region):\(account):\(purpose.rawValue)/"
  }

  /// The requests that Pinpoint may make, one for each purpose.
  func requests(for target: Target) -> [PolicyRequest] {
    purposes.map { purpose in
      PolicyRequest(
        service: service(for: target), action: target.action, resource: target.resource,
        context: context(purpose, target))
    }
  }

  /// The names under which Pinpoint calls.
  ///
  /// For a function the documentation has the regional name and AWS's own samples the global one.
  /// For an IAM role only the global one is documented.
  private func service(for target: Target) -> PolicyRequest.Service {
    let global = "pinpoint.amazonaws.com"
    let regional = "pinpoint.\(region).amazonaws.com"
    return switch target {
    case .role: PolicyRequest.Service(names: [global], possibleNames: [regional])
    case .function: PolicyRequest.Service(names: [global, regional])
    }
  }

  /// What is known of the keys of the request; all others are unknown.
  ///
  /// Source: "AWS global condition context keys", IAM User Guide, and what it says there of each
  /// key's availability. Left unknown are `aws:PrincipalAccount`, `aws:PrincipalArn`,
  /// `aws:PrincipalType` and `aws:userid`, since nothing is said of their values where a service
  /// calls; `aws:PrincipalServiceName`, since Pinpoint has two names; `aws:SourceOrgID` and
  /// `aws:SourceOrgPaths`, which only AWS knows.
  private func context(_ purpose: Purpose, _ target: Target) -> RequestContext {
    var entries: [String: RequestContext.Entry] = [
      // Both are there where a service principal calls on behalf of a resource.
      "aws:sourceaccount": .text(account),
      "aws:sourcearn": .values([RequestValue(text: source(purpose), hasID: true)]),
      // Pinpoint itself calls, not a user or IAM role: it has no tags and is in no organization.
      "aws:principalisawsservice": .text("true"),
      "aws:principalorgid": .absent, "aws:principalorgpaths": .absent,
      "aws:principaltag/": .absent,
      // The account that owns the resource, in the requests of most services; AWS STS and AWS
      // Lambda are not among the exceptions.
      "aws:resourceaccount": .text(ARN(target.resource)?.account ?? ""),
    ]
    // A function is called at the endpoint of its Region. AWS STS has endpoints in all Regions and
    // a global one, and which of them Pinpoint uses is not known.
    if case .function(let function) = target {
      entries["aws:requestedregion"] = .text(function.region.id)
    }
    return RequestContext(entries)
  }
}

extension PinpointCall.Target {
  /// The action that a policy has to allow.
  var action: String {
    switch self {
    case .role: "sts:AssumeRole"
    case .function: "lambda:InvokeFunction"
    }
  }

  /// The ARN of the resource as policies name it.
  var resource: String {
    switch self {
    case .role(let arn): arn
    case .function(let function) where function.policyQualifier == nil:
      function.unqualified.description
    case .function(let function): function.description
    }
  }
}
