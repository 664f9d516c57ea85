extension PolicyHinge {
  /// What keeps a policy from being decided, as a sentence.
  ///
  /// The policy is named as at the beginning of a sentence, such as `The trust policy`.
  func words(of policy: String) -> String {
    switch self {
    case .condition(let condition):
      return "\(policy) has a condition that is not judged here: \(condition.words)."
    case .identifier(let condition):
      let isProject = condition.values.allSatisfy { !$0.contains(":recommenders/") }
      return "\(policy) names one \(isProject ? "project" : "model") by its ID: \(condition.words)."
    case .variable(let key):
      return "\(policy) depends on ${\(Quoted.short(key))}, whose value is not known here."
    case .service(let name):
      return "\(policy) names \(Quoted.short(name)); whether Pinpoint uses that name here is not "
        + "documented."
    }
  }

  /// What to ask whoever knows more.
  var question: String {
    switch self {
    case .condition: "Ask your administrator whether the condition holds for Pinpoint."
    case .identifier:
      "Ask your administrator whether it is the one, or to let in all of them by a star."
    case .variable: "Ask your administrator whether its value lets Pinpoint in."
    case .service: "Ask your administrator to name pinpoint.amazonaws.com as well."
    }
  }
}
