/// Reads scheme files: the flat part of YAML that base16 and base24 files are written in.
///
/// Both forms are read: the current one with `system`, `name` and a `palette`, and the older one
/// with `scheme` and the slots beside it. Keys that are not known are left alone.
public enum SchemeReader {
  /// The most bytes a file may have; schemes have about one thousand.
  public static let limit = 65_536

  /// Reads the text of a file.
  ///
  /// - Throws: `SchemeRefused` with the first line that is not as expected.
  public static func read(_ text: String) throws(SchemeRefused) -> Scheme {
    guard text.utf8.count <= limit else {
      throw SchemeRefused(line: nil, "The file is larger than 64 KiB; a scheme is far smaller.")
    }
    let entries = try FlatYAML.entries(of: text)
    let system = entries.first { $0.path == "system" }
    if let system, system.value != "base16", system.value != "base24" {
      throw SchemeRefused(
        line: system.line,
        "The system “\(system.value)” is not supported; expected base16 or base24.")
    }
    let isBase24 = system?.value == "base24"
    let colors = try colors(in: entries, isBase24: isBase24)
    let name = try value(of: ["name", "scheme"], in: entries)
    let author = entries.first { $0.path == "author" }?.value ?? ""
    let slug = entries.first { $0.path == "slug" }?.value
    guard
      let scheme = Scheme(name: name, author: author, slug: slug, colors: colors),
      !scheme.slug.isEmpty
    else {
      throw SchemeRefused(line: nil, "The name has no letter or digit; expected some in it.")
    }
    return scheme
  }

  private static func value(
    of keys: [String], in entries: [FlatYAML.Entry]
  ) throws(SchemeRefused) -> String {
    guard let entry = entries.first(where: { keys.contains($0.path) }), !entry.value.isEmpty else {
      throw SchemeRefused(
        line: nil, "The scheme has no name; expected a line such as name: \"Nord\".")
    }
    return entry.value
  }

  /// The colours in the order of their slots; a file has 16 of them or 24.
  private static func colors(
    in entries: [FlatYAML.Entry], isBase24: Bool
  ) throws(SchemeRefused) -> [SchemeColor] {
    let isNested = entries.contains { $0.path.hasPrefix("palette/") }
    var colors: [SchemeColor] = []
    for slot in 0..<(isBase24 ? 24 : 16) {
      let digits = String(slot, radix: 16, uppercase: true)
      let key = "base" + (slot < 16 ? "0" : "") + digits
      let path = (isNested ? "palette/" : "") + key
      guard let entry = entries.first(where: { $0.path.lowercased() == path.lowercased() }) else {
        let last = isBase24 ? "base17" : "base0F"
        throw SchemeRefused(
          line: nil,
          "The colour \(key) is missing; expected base00 to \(last), colours with # in quotes.")
      }
      guard let color = SchemeColor(hex: entry.value) else {
        throw SchemeRefused(
          line: entry.line,
          "“\(entry.value)” is not a colour; expected six hexadecimal digits in quotes.")
      }
      colors.append(color)
    }
    return colors
  }
}
