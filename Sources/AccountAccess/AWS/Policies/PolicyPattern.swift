/// A text of a policy in which `*` stands for any run of characters and `?` for any one of them.
struct PolicyPattern: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
  }

  /// Whether a text is one of those that the pattern stands for.
  func matches(_ text: String) -> Bool {
    let text = Array(text.utf8)
    var place = 0
    var next = 0
    // Where the last star stands, and how far the text had come when it took its first byte.
    var star: (pattern: Int, text: Int)?
    while place < text.count {
      if next < bytes.count, bytes[next] == UInt8(ascii: "*") {
        star = (next, place)
        next += 1
      } else if next < bytes.count, [text[place], UInt8(ascii: "?")].contains(bytes[next]) {
        place += 1
        next += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        place = last.text + 1
        next = last.pattern + 1
      } else {
        return false
      }
    }
    return bytes[next...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
