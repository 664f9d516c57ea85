extension TextShape {
  /// A regular expression for whole texts of the shape, in the dialect of JSON Schema.
  var expression: String {
    guard first != allowed else {
      return "\(allowed.characterClass){\(length.lowerBound),\(length.upperBound)}"
    }
    let rest = "{\(max(0, length.lowerBound - 1)),\(length.upperBound - 1)}"
    let whole = "\(first.characterClass)\(allowed.characterClass)\(rest)"
    return length.contains(0) ? "(?:\(whole))?" : whole
  }

  /// The texts of the shape as part of a schema.
  var schema: JSONValue {
    let schema = SchemaPart.object([
      "type": .string("string"), "minLength": .integer(Int64(length.lowerBound)),
      "maxLength": .integer(Int64(length.upperBound)), "pattern": .string("^\(expression)$"),
    ])
    // Spaces alone are no text where there must be one.
    guard first.contains(" "), !length.contains(0) else { return schema }
    return schema.merging(
      SchemaPart.object(["not": SchemaPart.object(["pattern": .string("^ *$")])]))
  }
}

extension ASCIISet {
  /// The set as a character class of a regular expression.
  var characterClass: String {
    let runs: [ClosedRange<Unicode.Scalar>] = ["0"..."9", "A"..."Z", "a"..."z"]
    var text = ""
    for scalar in (0..<0x80).compactMap(Unicode.Scalar.init) where contains(scalar) {
      if let run = runs.first(where: { $0.contains(scalar) && contains(all: $0) }) {
        if scalar == run.lowerBound { text += "\(run.lowerBound)-\(run.upperBound)" }
      } else {
        text += (#"\]^[-"#.unicodeScalars.contains(scalar) ? "\\" : "") + "\(scalar)"
      }
    }
    return "[\(text)]"
  }

  private func contains(all run: ClosedRange<Unicode.Scalar>) -> Bool {
    (run.lowerBound.value...run.upperBound.value).compactMap(Unicode.Scalar.init)
      .allSatisfy(contains)
  }
}
