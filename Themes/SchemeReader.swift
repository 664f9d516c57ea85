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
    let report = report(on: text)
    if let problem = report.problems.first { throw problem }
    guard let scheme = report.scheme else { throw nameless }
    return scheme
  }

  /// What was found in a file.
  struct Report {
    /// The scheme; nil where anything is wrong.
    var scheme: Scheme?
    /// Everything that is wrong.
    var problems: [SchemeRefused] = []
    /// The lines of the slots, in their order; nil for those that are not there.
    var lines: [Int?] = []
    /// What the file says about its background, with the line.
    var variant: FlatYAML.Entry?
  }

  /// Reads the text of a file to its end, whatever is wrong in it.
  static func report(on text: String) -> Report {
    guard text.utf8.count <= limit else {
      return Report(problems: [
        SchemeRefused(line: nil, "The file is larger than 64 KiB; a scheme is far smaller.")
      ])
    }
    let content = FlatYAML.content(of: text)
    var report = Report(problems: content.problems)
    let entries = content.entries
    report.variant = entries.first { $0.path == "variant" }
    let system = entries.first { $0.path == "system" }
    if let system, system.value != "base16", system.value != "base24" {
      // Its slots have other names, so each of them would be wrong as well.
      report.problems.append(
        SchemeRefused(
          line: system.line,
          "The system “\(system.value)” is not supported; expected base16 or base24."))
      return report
    }
    let colors = colors(in: entries, isBase24: system?.value == "base24", &report)
    let name = entries.first { ["name", "scheme"].contains($0.path) && !$0.value.isEmpty }
    if name == nil, content.problems.isEmpty {
      report.problems.append(
        SchemeRefused(
          line: nil, "The scheme has no name; expected a line such as name: \"Nord\"."))
    }
    guard report.problems.isEmpty, let name else {
      report.problems.sort { ($0.line ?? .max) < ($1.line ?? .max) }
      return report
    }
    let scheme = Scheme(
      name: name.value, author: entries.first { $0.path == "author" }?.value ?? "",
      slug: entries.first { $0.path == "slug" }?.value, colors: colors)
    if let scheme, !scheme.slug.isEmpty {
      report.scheme = scheme
    } else {
      report.problems.append(nameless)
    }
    return report
  }

  private static let nameless = SchemeRefused(
    line: nil, "The name has no letter or digit; expected some in it.")

  /// The name of a slot, such as `base0A`.
  static func key(ofSlot slot: Int) -> String {
    "base" + (slot < 16 ? "0" : "") + String(slot, radix: 16, uppercase: true)
  }

  /// The colours in the order of their slots; a file has 16 of them or 24.
  private static func colors(
    in entries: [FlatYAML.Entry], isBase24: Bool, _ report: inout Report
  ) -> [SchemeColor] {
    let isNested = entries.contains { $0.path.hasPrefix("palette/") }
    let hasBrokenLines = !report.problems.isEmpty
    var missing: [String] = []
    var colors: [SchemeColor] = []
    for slot in 0..<(isBase24 ? 24 : 16) {
      let key = key(ofSlot: slot)
      let path = (isNested ? "palette/" : "") + key
      let entry = entries.first { $0.path.lowercased() == path.lowercased() }
      report.lines.append(entry?.line)
      guard let entry else {
        missing.append(key)
        continue
      }
      if let color = SchemeColor(hex: entry.value) {
        colors.append(color)
      } else {
        report.problems.append(
          SchemeRefused(
            line: entry.line,
            "“\(entry.value)” is not a colour; expected six hexadecimal digits in quotes."))
      }
    }
    // One that stands in a broken line is not missing.
    if !missing.isEmpty, !hasBrokenLines {
      let subject = missing.count == 1 ? "The colour \(missing[0]) is" : many(missing)
      report.problems.append(
        SchemeRefused(
          line: nil,
          "\(subject) missing; expected base00 to \(isBase24 ? "base17" : "base0F"), "
            + "colours with # in quotes."))
    }
    return colors
  }

  private static func many(_ keys: [String]) -> String {
    "The colours \(keys.joined(separator: ", ")) are"
  }
}
