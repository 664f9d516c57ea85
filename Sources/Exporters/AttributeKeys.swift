/// How the names of attributes are written in a request; raw values are those of the command line.
///
/// Pinpoint's documentation shows bare names, and AWS's own solution stores them with a prefix.
public enum AttributeKeys: String, CaseIterable, Hashable, Sendable {
  /// `Title`
  case bare
  /// `Recommendations.Title`
  case prefixed

  /// The key for an attribute's name.
  func key(_ name: String) -> String {
    switch self {
    case .bare: name
    case .prefixed: "Recommendations.\(name)"
    }
  }
}
