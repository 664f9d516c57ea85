/// Reads and writes JSON as text.
public enum JSONText {
  /// Reads a document, strictly by RFC 8259; numbers beyond 64 bits become decimals.
  ///
  /// The text is UTF-8, or UTF-16 with its mark.
  ///
  /// - Throws: `JSONRefused` with line and column where the bytes are not JSON or not UTF-8, where
  ///   a member stands twice, where a number is too large for a decimal, or where the document
  ///   nests deeper than 512 levels; with what to do where it can be told what else the text is.
  public static func read(_ bytes: some Sequence<UInt8>) throws(JSONRefused) -> JSONValue {
    try read(Array(bytes)) { _, _, _ in false }
  }

  /// Reads a document of which one list is too long to be kept as a value, as `read` does.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - take: Takes the elements of lists that are members of the outermost object, one after the
  ///     other as they are read; false leaves an element in the list. Whether the rest of the
  ///     document is JSON is not known by then.
  /// - Returns: The document without what was taken.
  /// - Throws: `JSONRefused` as `read` does.
  public static func read(
    _ bytes: [UInt8], taking take: (_ list: String, _ place: Int, _ element: JSONValue) -> Bool
  ) throws(JSONRefused) -> JSONValue {
    let bytes = UTF16Text.utf8(bytes) ?? bytes
    var reader = JSONReader(bytes)
    do {
      return try reader.document(taking: take)
    } catch {
      guard let foreign = ForeignText(bytes) else { throw error }
      throw JSONRefused(
        line: error.line, column: error.column, reason: foreign.reason, remedy: foreign.remedy)
    }
  }

  /// Writes a document with two spaces an indent and a line break at the end.
  ///
  /// Control characters and invisible formatting characters are written as `\u` escapes, so that
  /// printing the text to a terminal is harmless. A decimal that is no number becomes `null`.
  public static func write(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.append(value, indent: 0)
    return writer.text
  }

  /// Writes a document on one line, without spaces and without a line break at the end; else as
  /// `write` does.
  public static func line(_ value: JSONValue) -> String {
    var writer = JSONWriter(isOneLine: true)
    writer.append(value, indent: 0)
    return String(writer.text.dropLast())
  }
}
