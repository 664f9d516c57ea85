/// The lines of a YAML file that has scalars and maps one level deep, and nothing else.
enum FlatYAML {
  /// One scalar.
  struct Entry: Hashable {
    /// The key, after that of its map and a slash where it stands in one.
    let path: String
    /// The value without quotes.
    let value: String
    /// The line, counted from 1.
    let line: Int
  }

  /// What a text holds, and every line of it that is not as expected.
  struct Content {
    /// The scalars, in order.
    var entries: [Entry] = []
    /// What is wrong, in the order of the lines.
    var problems: [SchemeRefused] = []
  }

  /// Reads a text to its end; a line that is not as expected is passed over.
  static func content(of text: String) -> Content {
    var reading = Reading()
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      do throws(SchemeRefused) {
        try reading.take(line, number: index + 1)
      } catch {
        reading.content.problems.append(error)
      }
    }
    return reading.content
  }

  /// What has been read so far, and the map that an indented line belongs to.
  private struct Reading {
    var content = Content()
    private var map: String?
    private var seen: Set<String> = []

    mutating func take(_ line: Substring, number: Int) throws(SchemeRefused) {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      if text.isEmpty || text.hasPrefix("#") { return }
      if text.hasPrefix("---") && indent == 0 && content.entries.isEmpty { return }
      guard text.first != "\t" else {
        throw SchemeRefused(line: number, "A tab cannot indent; expected spaces.")
      }
      let (key, value) = try FlatYAML.pair(text, number)
      if indent == 0 { map = nil }
      if indent > 0 && map == nil {
        throw SchemeRefused(
          line: number, "The line is indented but stands in no map; expected no blanks before it.")
      }
      let path = map.map { "\($0)/\(key)" } ?? key
      guard seen.insert(path).inserted else {
        throw SchemeRefused(line: number, "“\(key)” is there twice; expected it once.")
      }
      if let value {
        content.entries.append(Entry(path: path, value: value, line: number))
      } else if indent == 0 {
        map = key
      } else {
        throw SchemeRefused(line: number, "“\(key)” has no value; expected a text in quotes.")
      }
    }
  }

  /// The key and the value of a line; nil when nothing but a comment follows the key.
  private static func pair(
    _ line: Substring, _ number: Int
  ) throws(SchemeRefused) -> (String, String?) {
    guard let colon = line.firstIndex(of: ":") else {
      throw SchemeRefused(line: number, "There is no colon; expected key: value.")
    }
    let key = trimmed(line[..<colon])
    let bare =
      key.count > 1 && key.first == "\"" && key.last == "\"" ? key.dropFirst().dropLast() : key
    guard !bare.isEmpty, bare.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
      throw SchemeRefused(
        line: number, "“\(key)” is not a key; expected letters, digits, - and _ before the colon.")
    }
    let rest = line[line.index(after: colon)...]
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else {
      throw SchemeRefused(line: number, "Nothing parts the colon from the value; expected a blank.")
    }
    let value = trimmed(rest)
    guard let first = value.first, first != "#" else { return (String(bare), nil) }
    if first == "\"" || first == "'" { return (String(bare), try quoted(value, first, number)) }
    guard !"[{&*!|>%@`".contains(first) else {
      throw SchemeRefused(
        line: number,
        "“\(first)” begins a form that schemes do not need; expected a text in quotes.")
    }
    var end = value.startIndex
    while end < value.endIndex, !(value[end] == "#" && value[value.index(before: end)] == " ") {
      end = value.index(after: end)
    }
    return (String(bare), String(trimmed(value[..<end])))
  }

  /// The text between quotes; only a comment may follow.
  private static func quoted(
    _ value: Substring, _ quote: Character, _ number: Int
  ) throws(SchemeRefused) -> String {
    var text = ""
    var rest = value.dropFirst()
    while let character = rest.popFirst() {
      if character == quote {
        // Two single quotes stand for one.
        if quote == "'", rest.first == "'" {
          text.append(character)
          rest.removeFirst()
          continue
        }
        let after = trimmed(rest)
        guard after.isEmpty || (after.first == "#" && rest.first == " ") else {
          throw SchemeRefused(
            line: number, "Text follows the closing quote; expected the end of the line.")
        }
        return text
      }
      if quote == "\"", character == "\\" {
        guard let escaped = rest.popFirst(), escaped == "\"" || escaped == "\\" else {
          throw SchemeRefused(
            line: number, "After a backslash stands something else; expected \\\" or \\\\.")
        }
        text.append(escaped)
      } else {
        text.append(character)
      }
    }
    throw SchemeRefused(line: number, "The quote is not closed; expected another \(quote).")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
