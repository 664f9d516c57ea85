/// What a text is that is no JSON document, where that can be told.
///
/// Replies of the AWS CLI reach a file in many ways: with another `--output` than JSON, with the
/// command line or a warning above them, with the codes of a pager, as an error message. The place
/// at which JSON breaks off says nothing about any of these.
enum ForeignText: Hashable {
  /// UTF-16 that is broken or has no mark, or another encoding of more than one byte.
  case encoding
  /// Codes that steer a terminal.
  case terminalCodes
  /// Lines above the JSON: the first of them, and the line on which the JSON begins.
  case preface(String, jsonLine: Int)
  /// An error message of the AWS CLI.
  case errorMessage
  /// A page of HTML or a reply in XML.
  case markup
  /// A reply in another `--output` format.
  case output(String)

  /// How much of a text is looked at; replies can be very long.
  private static let lookedAt = 65_536

  /// Tells what the bytes are; nil where they begin like JSON, or like nothing that is known.
  init?(_ bytes: [UInt8]) {
    if bytes.contains(0x1B) {
      self = .terminalCodes
      return
    }
    if bytes.prefix(4).contains(0) || [[0xFF, 0xFE], [0xFE, 0xFF]].contains(bytes.prefix(2)) {
      self = .encoding
      return
    }
    let head = String(decoding: bytes.prefix(Self.lookedAt), as: UTF8.self)
    let lines = head.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }
    )
    .enumerated().map { (number: $0.offset + 1, text: Self.trimmed($0.element)) }
    .filter { !$0.text.isEmpty }
    guard let first = lines.first, !Self.beginsJSON(first.text) else { return nil }
    if let json = lines.dropFirst().first(where: { Self.beginsObjects($0.text) }) {
      self = .preface(String(first.text.prefix(60)), jsonLine: json.number)
      return
    }
    // A command line may stand above what is no JSON either.
    let kinds = [lines, Array(lines.dropFirst())].lazy.compactMap { Self.kind($0.map(\.text)) }
    guard let kind = kinds.first else { return nil }
    self = kind
  }

  /// What is wrong, as one sentence.
  var reason: String {
    switch self {
    case .encoding: "The text is not UTF-8."
    case .terminalCodes:
      "There are codes for a terminal in the text, as a pager or colours leave them."
    case .preface(let first, _):
      "Something stands above the JSON: \"\(MarkedText.marked(first))\"."
    case .errorMessage: "This is an error message of the AWS CLI, not a reply."
    case .markup: "This is HTML or XML, not JSON."
    case .output(let format): "This is a reply of the AWS CLI as \(format), not as JSON."
    }
  }

  /// What to do, as one or two sentences.
  var remedy: String {
    switch self {
    case .encoding: "Save it as UTF-8 and try again."
    case .terminalCodes:
      "Run the command again with --output json, and let > write what it prints into the file."
    case .preface(_, let line):
      "Delete everything above line \(line), or run the command again with --output json, and let > "
        + "write what it prints into the file."
    case .errorMessage: "Put right what it says, then run the command again."
    case .markup: "Name the file with the JSON."
    case .output: "Run the command again with --output json."
    }
  }

  /// What the lines are, none of which begins JSON.
  private static func kind(_ lines: [Substring]) -> ForeignText? {
    guard let first = lines.first else { return nil }
    if first.contains("An error occurred (") || first.hasPrefix("aws: ")
      || first.hasPrefix("usage: aws")
    {
      return .errorMessage
    }
    if first.hasPrefix("<") { return .markup }
    if isTable(first) { return .output("a table") }
    if lines.prefix(3).allSatisfy(isYAML) { return .output("yaml") }
    return isColumns(first) ? .output("text") : nil
  }

  /// Whether a line is the upper edge of a table, or a row of it.
  private static func isTable(_ line: Substring) -> Bool {
    line.hasPrefix("+--") || line.hasPrefix("|  ")
      || (line.utf8.count > 3 && line.allSatisfy { $0 == "-" })
  }

  /// Whether a line is a member or an element as YAML writes them: `name:` or `- name: value`.
  private static func isYAML(_ line: Substring) -> Bool {
    let member = line.drop { $0 == "-" || $0 == " " }
    guard let colon = member.firstIndex(of: ":") else { return false }
    let (name, value) = (member[..<colon], member[member.index(after: colon)...])
    return name.first?.isLetter == true && name.allSatisfy { $0.isLetter || $0.isNumber }
      && (value.isEmpty || value.hasPrefix(" "))
  }

  /// Whether a line is a row of the text format: a word in capitals, then columns.
  private static func isColumns(_ line: Substring) -> Bool {
    guard let tab = line.firstIndex(of: "\t") else { return false }
    return line[..<tab].allSatisfy { $0.isUppercase && $0.isASCII }
  }

  /// Whether a line can be the first one of a JSON document.
  private static func beginsJSON(_ line: Substring) -> Bool {
    // A prompt can begin with a bracket, and a message with a word that begins like `true`.
    guard line.hasPrefix("[") else {
      return line.hasPrefix("{") || line.hasPrefix("\"")
        || ["true", "false", "null"].contains(line)
        || Double(line) != nil
    }
    let element = trimmed(line.dropFirst())
    let isWord = ["true", "false", "null"].contains { element.hasPrefix($0) }
    return element.isEmpty || isWord
      || element.first.map { "{[\"]-0123456789".contains($0) } == true
  }

  /// Whether a line can be the first one of a document of objects, as replies are.
  private static func beginsObjects(_ line: Substring) -> Bool {
    if line.hasPrefix("{") {
      let member = trimmed(line.dropFirst())
      return member.isEmpty || member.hasPrefix("\"") || member.hasPrefix("}")
    }
    guard line.hasPrefix("[") else { return false }
    let element = trimmed(line.dropFirst())
    return element.isEmpty || element.hasPrefix("{")
  }

  private static func trimmed(_ line: Substring) -> Substring {
    let blanks: Set<Character> = [" ", "\t", "\u{FEFF}"]
    var line = line.drop { blanks.contains($0) }
    while let last = line.last, blanks.contains(last) { line.removeLast() }
    return line
  }
}
