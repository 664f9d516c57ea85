/// Why a text is no base16 scheme.
public struct SchemeRefused: Error, Hashable, Sendable {
  /// The line, counted from 1; the line after the last one where something is missing.
  public let line: Int
  /// What is wrong there, and what was expected, as one or two sentences.
  public let reason: String
}

/// Reads base16 schemes: a strict, small part of YAML with scalars, one map inside, and comments.
///
/// Both published forms are read: the colours below `palette`, or at the top as older files have
/// them.
public enum SchemeReader {
  /// Reads a scheme.
  ///
  /// - Parameter text: The text of the file.
  /// - Returns: The scheme.
  /// - Throws: `SchemeRefused` with the first line that is not as expected.
  public static func read(_ text: String) throws(SchemeRefused) -> Scheme {
    var scalars: [String: String] = [:]
    var colors: [String: Scheme.Color] = [:]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let entry = try entry(line, number: index + 1) else { continue }
      if entry.key.hasPrefix("base") {
        colors[entry.key] = try color(entry.value, number: index + 1)
      } else {
        scalars[entry.key] = entry.value
      }
    }
    if let system = scalars["system"], system != "base16" {
      throw SchemeRefused(line: 1, reason: "The system is \(system). Only base16 is read here.")
    }
    var palette: [Scheme.Color] = []
    for slot in slots {
      guard let color = colors[slot] else {
        throw SchemeRefused(line: lines.count, reason: "The colour \(slot) is missing.")
      }
      palette.append(color)
    }
    return Scheme(
      name: scalars["name"] ?? scalars["scheme"] ?? "", author: scalars["author"] ?? "",
      palette: palette)
  }

  private static let slots = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }

  /// The key and value of a line; nil where it holds nothing, or only opens the palette.
  private static func entry(
    _ line: Substring, number: Int
  ) throws(SchemeRefused) -> (key: String, value: String)? {
    let trimmed = line.drop { $0 == " " }
    if trimmed.isEmpty || trimmed.hasPrefix("#") || trimmed == "---" { return nil }
    guard let colon = trimmed.firstIndex(of: ":") else {
      throw SchemeRefused(line: number, reason: "A key, a colon and a value were expected.")
    }
    let key = String(trimmed[..<colon])
    let rest = trimmed[trimmed.index(after: colon)...].drop { $0 == " " }
    if rest.isEmpty {
      guard key == "palette" else {
        throw SchemeRefused(line: number, reason: "A value was expected after \(key).")
      }
      return nil
    }
    return (key, try value(rest, number: number))
  }

  /// A value with or without quotes; what follows a closing quote may only be a comment.
  private static func value(
    _ text: Substring, number: Int
  ) throws(SchemeRefused) -> String {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      let bare = text.prefix { $0 != "#" || text.hasPrefix("#") }
      return String(bare.reversed().drop { $0 == " " }.reversed())
    }
    let inside = text.dropFirst()
    guard let end = inside.firstIndex(of: quote) else {
      throw SchemeRefused(line: number, reason: "A closing quote was expected.")
    }
    let after = inside[inside.index(after: end)...].drop { $0 == " " }
    guard after.isEmpty || after.hasPrefix("#") else {
      throw SchemeRefused(line: number, reason: "Nothing was expected after the closing quote.")
    }
    return String(inside[..<end])
  }

  private static func color(
    _ text: String, number: Int
  ) throws(SchemeRefused) -> Scheme.Color {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.count == 6, digits.allSatisfy(\.isHexDigit), let bits = UInt32(digits, radix: 16)
    else {
      throw SchemeRefused(
        line: number, reason: "A colour with six hexadecimal digits was expected.")
    }
    return Scheme.Color(
      red: UInt8(bits >> 16), green: UInt8(bits >> 8 & 0xFF), blue: UInt8(bits & 0xFF))
  }
}
