import RecommenderCore

/// Sorts the errors of the calls that the AWS CLI makes by itself to get credentials.
///
/// Whatever their code, the service that was to be asked has judged nothing yet.
enum SignInErrors {
  /// Whether an error comes from such a call, and not from the call that was asked for.
  static func isOne(_ error: ServiceErrorRecord, instead call: AWSCall) -> Bool {
    guard let operation = error.operation else {
      return asksForCode(error) || error.message.contains("sts:AssumeRole")
    }
    return letters(operation) != letters(call.operation)
  }

  /// The cause behind such an error.
  static func cause(of error: ServiceErrorRecord) -> LookupFailure.Cause {
    if asksForCode(error) { return .mfaNeeded }
    let cause = ServiceErrorCodes.cause(of: error.code, message: error.message)
    switch cause {
    case .throttled, .timedOut: return .signInUnavailable
    case .serviceError where isTrouble(error.code): return .signInUnavailable
    case .credentialsRefused, .clockWrong, .unintelligible: return cause
    default: break
    }
    switch letters(error.operation ?? "") {
    case "createtoken", "createtokenwithiam", "registerclient", "startdeviceauthorization":
      return .credentialsExpired
    case "createoauth2token": return .loginExpired
    case "getrolecredentials":
      let isOver = cause == .credentialsExpired || cause == .tokenExpired
      return isOver ? .credentialsExpired : .iamRoleNotAssumed
    default: return cause == .tokenExpired ? .tokenExpired : .iamRoleNotAssumed
    }
  }

  /// What happened, in few words: who may not be what, or what the service says.
  static func words(of error: ServiceErrorRecord, said: String) -> String {
    guard !asksForCode(error) else { return "the code was not accepted" }
    let isDenied =
      ServiceErrorCodes.cause(of: error.code, message: error.message) == .accessDenied
    guard isDenied, let role = iamRole(in: error.message) else { return said }
    return "access to \(role) is denied"
  }

  /// The IAM action that such an error is about; nil where it is about none that is granted.
  static func action(of error: ServiceErrorRecord) -> String? {
    let operation = (error.operation ?? "").prefix { $0.isASCII && $0.isLetter }.prefix(64)
    if operation == "GetRoleCredentials" { return "sso:\(operation)" }
    return operation.hasPrefix("AssumeRole") ? "sts:\(operation)" : nil
  }

  private static func isTrouble(_ code: String) -> Bool {
    let code = code.lowercased()
    return code.hasPrefix("internal") || code.contains("unavailable") || code.hasPrefix("5")
      || code.hasPrefix("servicefailure") || code.hasPrefix("idpcommunicationerror")
  }

  private static func asksForCode(_ error: ServiceErrorRecord) -> Bool {
    let message = error.message.lowercased()
    return message.contains("multifactorauthentication") || message.contains("one time pass")
      || message.contains("'tokencode'")
  }

  private static func iamRole(in message: String) -> String? {
    guard let start = message.firstRange(of: "on resource: arn:") else { return nil }
    let word = message[start.lowerBound...].dropFirst("on resource: ".count).prefix {
      $0.isASCII && !$0.isWhitespace
    }
    return (try? IAMRoleARN(parsing: String(word))).map { "\($0)" }
  }

  /// The command line spells `DescribeCampaign` as `describe-campaign`.
  private static func letters(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
