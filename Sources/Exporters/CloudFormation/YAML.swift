import RecommenderCore

/// Documents as YAML that every reader takes for the same: all strings are in double quotes.
///
/// A bare `no`, `1e3` or `2012-10-17` would be read as something that is no string.
enum YAML {
  /// The lines of a member with its value, indented by the given number of columns.
  static func member(_ name: String, _ value: JSONValue, indent: Int) -> [String] {
    attached(to: String(repeating: " ", count: indent) + key(name) + ":", value, indent: indent)
  }

  /// A string in double quotes; what does not print is escaped.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        if isInvisible(scalar) {
          result += escape(scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Lines of a value behind a key or a dash: on the same line where it is one word.
  private static func attached(
    to lead: String, _ value: JSONValue, indent: Int
  ) -> [String] {
    switch value {
    case .null: ["\(lead) null"]
    case .bool(let flag): ["\(lead) \(flag)"]
    case .integer(let number): ["\(lead) \(number)"]
    case .decimal(let number): ["\(lead) \(number)"]
    case .string(let text): ["\(lead) \(string(text))"]
    case .array(let elements) where elements.isEmpty: ["\(lead) []"]
    case .array(let elements): [lead] + elements.flatMap { element($0, indent: indent + 2) }
    case .object(let members) where members.isEmpty: ["\(lead) {}"]
    case .object(let members):
      [lead] + members.flatMap { member($0.name, $0.value, indent: indent + 2) }
    }
  }

  /// Lines of an element of a list; the first member of an object stands behind the dash.
  private static func element(_ value: JSONValue, indent: Int) -> [String] {
    let dash = String(repeating: " ", count: indent) + "-"
    guard case .object(let members) = value, !members.isEmpty else {
      return attached(to: dash, value, indent: indent)
    }
    var lines = members.flatMap { member($0.name, $0.value, indent: indent + 2) }
    lines[0] = "\(dash) \(lines[0].dropFirst(indent + 2))"
    return lines
  }

  /// Names of letters and digits stand bare, others as strings.
  private static func key(_ name: String) -> String {
    let isBare =
      name.unicodeScalars.allSatisfy(ASCIISet.lettersAndDigits.contains)
      && name.first?.isUppercase == true
    return isBare ? name : string(name)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  /// An escape of YAML, which knows no pairs of surrogates.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let isWide = digits.count > 4
    return (isWide ? "\\U" : "\\u")
      + String(repeating: "0", count: (isWide ? 8 : 4) - digits.count) + digits
  }
}
