/// Tells whether a member stands twice in one object, byte for byte.
///
/// Texts of Swift are equal where they are canonically equivalent; names in JSON are equal where
/// their characters are, so two ways to write `é` are two members.
struct MemberNames {
  private struct Name: Hashable {
    let text: String

    static func == (left: Name, right: Name) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }
  }

  /// Up to how many members comparing beats hashing.
  private static let fewMembers = 16

  private var names: Set<Name> = []

  /// Remembers a name; false where one of the members before it bears the same.
  mutating func insert(_ name: String, among members: [JSONValue.Member]) -> Bool {
    if members.count < Self.fewMembers {
      return !members.contains { Name(text: $0.name) == Name(text: name) }
    }
    if names.isEmpty { names = Set(members.map { Name(text: $0.name) }) }
    return names.insert(Name(text: name)).inserted
  }
}
