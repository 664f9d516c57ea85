import Themes

/// What `themes lint` says about a scheme file.
package struct ThemeReport {
  /// The largest file that is looked at, in bytes; a scheme is far smaller.
  package static let largestFile = 1 << 20

  /// One line for each problem and remark, each with the file and the line it is about.
  package let lines: [String]
  /// Whether the file cannot be used.
  package let isBroken: Bool

  /// Looks at a file's content.
  package init(_ bytes: [UInt8], called file: String) {
    let check = SchemeCheck(String(decoding: bytes, as: UTF8.self))
    func line(_ number: Int?, _ kind: String, _ text: String) -> String {
      "\(file):\(number.map { "\($0):" } ?? "") \(kind): \(text)"
    }
    isBroken = check.scheme == nil
    var lines = check.problems.map { line($0.line, "error", $0.reason) }
    lines += check.remarks.map { line($0.line, "remark", $0.text) }
    if lines.isEmpty, let scheme = check.scheme {
      lines = ["\(file): \(scheme.name) can be used as it is."]
    }
    self.lines = lines
  }
}
