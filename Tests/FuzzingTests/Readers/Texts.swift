import RecommenderCore
import TerminalCanvas
import WizardScreens

@testable import RecommenderCore
@testable import TerminalCanvas

extension FuzzTarget {
  /// ARNs as they are typed, and what is said about them.
  static let arns = FuzzTarget(name: "arns", longest: 256, seeds: { Seeds.arns }) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    if let arn = try? CampaignARN(parsing: text) { Law.same("\(arn)", text, "a campaign ARN") }
    if let arn = try? FunctionARN(parsing: text) { Law.same("\(arn)", text, "a function ARN") }
    if let arn = try? IAMRoleARN(parsing: text) { Law.same("\(arn)", text, "an IAM role ARN") }
    if let arn = try? SolutionARN(parsing: text) { Law.same("\(arn)", text, "a solution ARN") }
    _ = try? SolutionVersionARN(parsing: text)
    if let arn = ARN(text) { Law.same("\(arn)", text, "an ARN") }
    _ = SessionName.fixed(text).map { Law.hold(SessionName.isValid($0), "a bad name: \($0)") }
    var answers = Answers()
    answers.region = text
    answers.campaignArn = text
    answers.processing = .lambda
    answers.functionArn = text
    answers.iamRole = .existing
    answers.iamRoleArn = text
    answers.iamRoleName = text
    answers.name = text
    answers.description = text
    answers.displayName = text
    answers.recommendationContent = text
    answers.attributes = [AttributeAnswer(name: text, displayName: text, purpose: text)]
    let hints = Field.fuzzed.compactMap { Rules.hint(for: $0, in: answers) }
    for finding in Rules.findings(in: answers) + hints {
      Law.message(finding.message, "a finding")
      Law.harmless(finding.fix, "a fix")
    }
  }

  /// Points in time.
  static let moments = FuzzTarget(
    name: "moments", longest: 48, isASCII: true, seeds: { Seeds.moments }
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    guard let moment = Timestamp(iso8601: text) else { return }
    let written = moment.iso8601
    Law.hold(Timestamp(iso8601: written) == moment, "\(text) becomes \(written)")
  }

  /// Text from anywhere, on its way to the screen; the first byte is a width.
  static let text = FuzzTarget(name: "text", seeds: { Seeds.texts }) { bytes in
    let width = Int(bytes.first ?? 0)
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let glyphs = VisibleText.glyphs(of: text)
    for glyph in glyphs {
      Law.hold((1...2).contains(glyph.width), "a glyph of \(glyph.width) columns")
      Law.harmless(String(glyph.character), "a glyph")
      Law.hold(glyph.character.unicodeScalars.count <= 16, "an endless glyph")
    }
    let visible = VisibleText.text(of: text)
    Law.same(VisibleText.text(of: visible), visible, "visible text")
    Law.harmless(MarkedText.marked(text), "marked text")
    Law.same(MarkedText.marked(MarkedText.marked(text)), MarkedText.marked(text), "marked text")
    for line in LineWrap.lines(of: text, width: width) {
      Law.hold(
        line.count < 2 || columns(line) <= width, "a line of \(columns(line)) columns for \(width)")
    }
    if let line = LongText.line(of: text) {
      Law.harmless(line, "a text from an editor")
      Law.same(LongText.line(of: line) ?? "", line, "a text from an editor")
    }
    for place in [Ellipsis.Place.end, .middle] {
      let cut = Ellipsis.cut(text, to: width, at: place)
      Law.hold(columns(cut) <= width, "cut to \(columns(cut)) columns, not \(width)")
    }
    var frame = Frame(size: Size(columns: width, rows: 2))
    _ = frame.put(StyledText(text), at: Point(column: 1, row: 0), clip: frame.bounds)
    Law.hold(frame.cells.count == width * 2, "a frame that grew")
  }

  private static func columns(_ text: String) -> Int {
    VisibleText.glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  /// A text field: bytes choose keys.
  static let editing = FuzzTarget(name: "editing", longest: 256, seeds: { Seeds.keys }) { bytes in
    var buffer = EditBuffer("movie-picks")
    for key in typed(bytes) {
      _ = buffer.handle(key)
      if case .paste(let text) = key { _ = buffer.paste(text) }
      Law.hold((0...buffer.text.count).contains(buffer.cursor), "a cursor outside the text")
      Law.harmless(buffer.text, "an edited text")
    }
  }

  /// A filter over rows: the query, then the rows, on lines.
  static let fuzzy = FuzzTarget(name: "fuzzy", seeds: { Seeds.fuzzy }) { bytes in
    var input = Bytes(bytes)
    let query = input.text(upTo: 0x0A)
    var rows: [String] = []
    while !input.isEmpty { rows.append(input.text(upTo: 0x0A)) }
    var typed = FilterRanking()
    typed.append(rows)
    var text = ""
    for scalar in query.unicodeScalars.prefix(24) {
      text.unicodeScalars.append(scalar)
      typed.setQuery(text)
    }
    var whole = FilterRanking()
    whole.setQuery(text)
    for row in rows { whole.append([row]) }
    let first = (0..<typed.count).map { typed[$0] }
    let second = (0..<whole.count).map { whole[$0] }
    Law.hold(
      first == second, "typing \(text.debugDescription) narrows otherwise: \(first) \(second)")
    for index in first {
      let length = rows[index].unicodeScalars.count
      for place in typed.places(in: index) {
        Law.hold((0..<length).contains(place), "a match outside the text")
      }
    }
  }
}

extension Field {
  /// The fields that take typed text.
  fileprivate static let fuzzed: [Field] = [
    .region, .campaignArn, .functionArn, .iamRoleArn, .iamRoleName, .name, .description,
    .displayName,
  ]
}
