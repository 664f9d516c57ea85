extension SessionDocument.UnknownMembers {
  /// An attribute row as it was read, with the members that this program does not know.
  struct AttributeRow: Hashable, Sendable {
    /// Where the row stood.
    var index: Int
    /// The attribute's name when the row was read.
    var name: String
    var members: [JSONValue.Member]
  }

  /// The unknown members for each of the rows as they stand now.
  ///
  /// They go with the name where rows were moved, and with the place where a row was renamed; those
  /// of a row that is gone are dropped.
  func attributeMembers(for rows: [AttributeAnswer]) -> [[JSONValue.Member]] {
    var found = [[JSONValue.Member]](repeating: [], count: rows.count)
    var free = Set(rows.indices)
    var renamed: [AttributeRow] = []
    // Rows at their own places come first, since two rows may bear one name.
    let (still, others) = (
      attributes.filter { rows.indices.contains($0.index) && rows[$0.index].name == $0.name },
      attributes.filter { !rows.indices.contains($0.index) || rows[$0.index].name != $0.name }
    )
    for row in still {
      found[row.index] = row.members
      free.remove(row.index)
    }
    for row in others {
      guard
        let place = rows.indices.first(where: { free.contains($0) && rows[$0].name == row.name })
      else {
        renamed.append(row)
        continue
      }
      found[place] = row.members
      free.remove(place)
    }
    for row in renamed where free.contains(row.index) {
      found[row.index] = row.members
    }
    return found
  }
}
