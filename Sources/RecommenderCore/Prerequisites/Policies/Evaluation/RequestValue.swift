/// A value of a request as far as it is known: a text, or the beginning of one that an ID ends.
struct RequestValue: Hashable {
  /// The text, or what stands before the ID.
  var text: String
  /// Whether an ID that nobody knows ends the value.
  var hasID = false

  /// The six parts of an ARN; nil where the value has fewer.
  var arnParts: [RequestValue]? {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return nil }
    return parts.enumerated().map { place, part in
      RequestValue(text: String(part), hasID: hasID && place == 5)
    }
  }

  /// The same value in small letters.
  var lowercased: RequestValue { RequestValue(text: text.lowercased(), hasID: hasID) }
}

/// The keys of a request with their values.
///
/// What a key has no entry for is unknown: it may be there or not, with any value.
struct RequestContext {
  /// What is known of a key.
  enum Entry: Hashable {
    /// The request does not have the key.
    case absent
    case values([RequestValue])
    case unknown
  }

  private let entries: [String: Entry]

  /// Creates a context; keys are in small letters, and one that ends in a slash is about all keys
  /// that begin so.
  init(_ entries: [String: Entry]) { self.entries = entries }

  /// What is known of a key, which may be in any case.
  subscript(_ key: String) -> Entry {
    let key = key.lowercased()
    let family = key.firstIndex(of: "/").map { String(key[...$0]) } ?? key
    return entries[key] ?? entries[family] ?? .unknown
  }
}

extension RequestContext.Entry {
  /// One value that is known for certain; nothing where the text is empty, which no value is.
  static func text(_ text: String) -> Self {
    text.isEmpty ? .unknown : .values([RequestValue(text: text)])
  }
}
