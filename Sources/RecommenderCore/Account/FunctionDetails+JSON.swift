extension FunctionDetails {
  /// Reads the reply of `lambda get-function-configuration`, or the `Configuration` of
  /// `get-function`.
  ///
  /// Only what the checks need is taken over; `Environment`, which often holds secrets, never is.
  /// Nil only where no function ARN is given.
  public init?(json: JSONValue) {
    let function = json["Configuration"] ?? json
    guard let arn = function["FunctionArn"]?.text else { return nil }
    self.init(
      name: function["FunctionName"]?.text ?? lastPart(ofARN: arn),
      arn: arn,
      state: function["State"]?.text,
      stateReason: reason("StateReason", in: function),
      lastUpdateStatus: function["LastUpdateStatus"]?.text,
      lastUpdateReason: reason("LastUpdateStatusReason", in: function),
      timeout: function["Timeout"]?.wholeNumber,
      runtime: function["Runtime"]?.text ?? "",
      version: function["Version"]?.text ?? "")
  }

  /// The function as `get-function-configuration` writes it.
  public var json: JSONValue {
    var function = AWSFields()
    function.set("FunctionName", name)
    function.set("FunctionArn", arn)
    function.setUnlessEmpty("Version", version)
    function.setUnlessEmpty("Runtime", runtime)
    function.set("Timeout", timeout)
    function.set("State", state.map(JSONValue.string))
    function.setUnlessEmpty("StateReason", stateReason)
    function.set("LastUpdateStatus", lastUpdateStatus.map(JSONValue.string))
    function.setUnlessEmpty("LastUpdateStatusReason", lastUpdateReason)
    return function.json
  }
}

/// A reason in words, or else its code, which Lambda gives beside it.
private func reason(_ name: String, in function: JSONValue) -> String {
  for member in [name, "\(name)Code"] {
    if let text = function[member]?.text, !text.isEmpty { return text }
  }
  return ""
}
