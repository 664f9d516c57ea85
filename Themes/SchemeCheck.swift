/// Everything there is to say about a scheme file.
public struct SchemeCheck: Sendable {
  /// Something that works and is worth knowing.
  public struct Remark: Hashable, Sendable {
    /// The line, counted from 1; nil when the whole file is meant.
    public let line: Int?
    /// What it is.
    public let text: String
  }

  /// The scheme; nil where the file is broken.
  public let scheme: Scheme?
  /// What is wrong; with any of it the file cannot be used.
  public let problems: [SchemeRefused]
  /// What is fixed or passed over, with the roles it concerns.
  public let remarks: [Remark]

  /// Checks the text of a file.
  public init(_ text: String) {
    let report = SchemeReader.report(on: text)
    scheme = report.scheme
    problems = report.problems
    remarks = report.scheme.map { Self.remarks(on: $0, report) } ?? []
  }

  private static func remarks(on scheme: Scheme, _ report: SchemeReader.Report) -> [Remark] {
    var remarks: [Remark] = []
    if scheme.author.isEmpty {
      remarks.append(Remark(line: nil, text: "No author is named; expected author: \"NAME\"."))
    }
    let found = scheme.isLight ? "light" : "dark"
    if let variant = report.variant, variant.value != found {
      remarks.append(
        Remark(
          line: variant.line,
          text: "The variant is “\(variant.value)”, but the colours are \(found)."))
    }
    return remarks
      + SchemeLook(scheme).repairs.map { repair in
        Remark(
          line: report.lines.indices.contains(repair.slot) ? report.lines[repair.slot] : nil,
          text: repair.sentence)
      }
  }
}

extension SchemeLook.Repair {
  /// What was too faint and what is shown in its place.
  public var sentence: String {
    "\(role): contrast \(found.tenths) of \(SchemeReader.key(ofSlot: slot)) on "
      + "\(SchemeReader.key(ofSlot: background)) is below \(needed.tenths); "
      + "shown as \(fixed.hex) instead."
  }
}

extension Double {
  /// The number with one decimal, cut and not rounded, so that 4.46 does not pass for 4.5.
  package var tenths: String {
    let tenths = Int(self * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
