/// One of the services that the endpoint plays.
public enum AWSService: String, CaseIterable, Sendable {
  case personalize
  case personalizeRuntime = "personalize-runtime"
  case pinpoint
  case iam
  case sts
  case lambda

  /// The name that a signature bears.
  public var signingName: String {
    switch self {
    case .personalize, .personalizeRuntime: "personalize"
    case .pinpoint: "mobiletargeting"
    case .iam: "iam"
    case .sts: "sts"
    case .lambda: "lambda"
    }
  }

  /// How requests and answers travel.
  var wire: Wire {
    switch self {
    case .personalize: .json
    case .personalizeRuntime, .pinpoint, .lambda: .restJSON
    case .iam, .sts: .query
    }
  }

  /// The protocols of AWS.
  enum Wire {
    /// Everything to one path, the operation in a header.
    case json
    /// Paths and methods, JSON bodies.
    case restJSON
    /// Forms in, XML out.
    case query
  }
}
