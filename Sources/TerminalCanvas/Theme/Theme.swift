/// A look: one style for each role.
public struct Theme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  private let styles: [Style]

  /// Creates a theme; `style` is asked once for each role.
  public init(name: String, style: (Role) -> Style) {
    self.name = name
    styles = Role.allCases.map(style)
  }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[Int(role.rawValue)] }
}
