/// One custom recommended attribute as the user has typed it.
public struct AttributeAnswer: Hashable, Sendable {
  /// The name that the Lambda function returns and messages refer to.
  public var name: String
  /// The name that Pinpoint's attribute finder shows.
  public var displayName: String
  /// What the attribute is for, in the user's words.
  public var purpose: String

  /// Creates an attribute row; an empty text means "not answered yet".
  public init(name: String = "", displayName: String = "", purpose: String = "") {
    self.name = name
    self.displayName = displayName
    self.purpose = purpose
  }

  /// Whether nothing has been typed in the row.
  public var isBlank: Bool {
    name.isEmpty && displayName.isEmpty && purpose.isEmpty
  }
}

extension Answers {
  /// The attribute rows without the blank ones at the end of the table.
  public var givenAttributes: [AttributeAnswer] {
    guard let last = attributes.lastIndex(where: { !$0.isBlank }) else { return [] }
    return Array(attributes[...last])
  }
}
