/// An element of the XML that IAM and STS answer with.
struct XMLElement {
  let name: String
  private let inside: String

  /// An element with text; none where there is no text.
  init?(_ name: String, _ text: String?) {
    guard let text else { return nil }
    self.name = name
    inside = Self.escaped(text)
  }

  /// An element with others in it; those that are nil are left out.
  init(_ name: String, _ children: [XMLElement?]) {
    self.name = name
    inside = children.compactMap { $0?.text }.joined()
  }

  /// A list in the manner of the query protocol.
  init<Item>(_ name: String, list items: [Item], _ children: (Item) -> [XMLElement?]) {
    self.init(name, items.map { XMLElement("member", children($0)) })
  }

  /// A list of texts.
  init(_ name: String, list texts: [String]) {
    self.init(name, texts.map { XMLElement("member", $0) })
  }

  /// The element as XML.
  var text: String { "<\(name)>\(inside)</\(name)>" }

  /// The element as XML, with the name of its namespace.
  func text(inNamespace space: String) -> String {
    "<\(name) xmlns=\"\(space)\">\(inside)</\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
