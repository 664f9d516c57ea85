/// One row of a `FilterList`.
public struct FilterRow: Hashable, Sendable {
  /// What is searched and shown first; the first 1024 scalars are searched.
  public var title: String
  /// Shown after the title, lined up with the columns of the other rows.
  public var columns: [String]
  /// Shown at the right edge.
  public var note: String
  /// Why the row cannot be chosen, shown in place of the note; nil when it can.
  public var disabledReason: String?

  /// Creates a row.
  public init(
    _ title: String, columns: [String] = [], note: String = "", disabledReason: String? = nil
  ) {
    self.title = title
    self.columns = columns
    self.note = note
    self.disabledReason = disabledReason
  }

  /// Whether the row can be chosen.
  public var isEnabled: Bool { disabledReason == nil }
}
