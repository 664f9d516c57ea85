extension SessionDocument.UnknownMembers {
  /// Lets what stands in attribute rows besides the known members follow its row.
  ///
  /// A row is known by its name wherever it has moved; one that bears a new name is known by its
  /// position, as long as no other row of that name is left.
  mutating func follow(from earlier: [AttributeAnswer], to rows: [AttributeAnswer]) {
    guard attributes.contains(where: { !$0.isEmpty }) else { return }
    var open = Set(attributes.indices.filter { earlier.indices.contains($0) })
    var sources = [Int?](repeating: nil, count: rows.count)
    for (index, row) in rows.enumerated() {
      let sameName = open.filter { earlier[$0].name == row.name }
      guard let source = sameName.contains(index) ? index : sameName.min() else { continue }
      sources[index] = source
      open.remove(source)
    }
    for index in rows.indices where sources[index] == nil && open.contains(index) {
      sources[index] = index
    }
    attributes = sources.map { source in source.map { attributes[$0] } ?? [] }
  }
}
