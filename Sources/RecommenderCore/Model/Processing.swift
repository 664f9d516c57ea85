/// How Pinpoint treats the recommendations that it has retrieved.
///
/// Raw values are those of the session document.
public enum Processing: String, CaseIterable, Hashable, Sendable {
  case none
  case lambda

  /// The wording that Pinpoint's console uses for this choice.
  public var title: String {
    switch self {
    case .none: "Use the value returned by the model"
    case .lambda: "Use a Lambda function"
    }
  }
}
