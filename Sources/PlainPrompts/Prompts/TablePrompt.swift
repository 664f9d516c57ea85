import RecommenderCore

/// Step 6 with a function: the table of attributes, changed row by row.
struct TablePrompt: Prompt {
  func question(_ scene: Scene) -> [PlainLine] {
    let rows = scene.answers.givenAttributes
    guard !rows.isEmpty else { return [PlainTexts.noAttributes] }
    return Numbered.rows(rows.map(PlainTexts.attribute))
      + [PlainTexts.attributeCount(rows.count)]
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.askTable(isEmpty: scene.answers.givenAttributes.isEmpty)
  }

  var words: [PlainLine] { PlainTexts.tableWords }

  func take(_ text: String, _ scene: Scene) -> Reply {
    let rows = scene.answers.givenAttributes
    if text.contains("\t") { return add(pasted: text, scene) }
    let words = text.split(separator: " ").map(String.init)
    switch (words.first?.lowercased(), words.count) {
    case (nil, _) where rows.isEmpty: return add(scene)
    case (nil, _): return .take(.next)
    case ("add", 1): return add(scene)
    case ("add", _):
      return CellPrompt(row: rows.count, cell: .name).taking(
        Numbered.trimmed(String(text.dropFirst("add".count))), scene)
    case ("change", 2):
      guard let row = index(words[1], rows) else { return noRow(rows) }
      return .go(CellPrompt(row: row, cell: .name))
    case ("delete", 2):
      guard let row = index(words[1], rows) else { return noRow(rows) }
      return .take(.answer(.removeAttribute(row)))
    case ("move", 4) where words[2].lowercased() == "to":
      guard let from = index(words[1], rows), let to = index(words[3], rows) else {
        return noRow(rows)
      }
      return .take(.answer(.moveAttribute(from, to)))
    default:
      return .refused(PlainTexts.tableRefused)
    }
  }

  private func add(_ scene: Scene) -> Reply {
    let count = scene.answers.givenAttributes.count
    guard count < Limits.attributeCount.upperBound else { return .refused(PlainTexts.tableIsFull) }
    return .go(CellPrompt(row: count, cell: .name))
  }

  /// Takes a line of a pasted table: its cells stand between tabs.
  func add(pasted line: String, at row: Int? = nil, _ scene: Scene) -> Reply {
    let row = row ?? scene.answers.givenAttributes.count
    guard row < Limits.attributeCount.upperBound else { return .refused(PlainTexts.tableIsFull) }
    let cells =
      line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { Numbered.trimmed(String($0)) } + ["", ""]
    let attribute = AttributeAnswer(name: cells[0], displayName: cells[1], purpose: cells[2])
    if let finding = AttributeRow(row).refusal(of: attribute, scene) { return .refused(finding) }
    return Reply(
      events: [.answer(.attribute(row, attribute))], next: .go(TablePrompt()))
  }

  private func index(_ text: String, _ rows: [AttributeAnswer]) -> Int? {
    guard let number = Numbered.number(text), rows.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  private func noRow(_ rows: [AttributeAnswer]) -> Reply {
    .refused(PlainTexts.noSuchAttribute(count: rows.count))
  }
}

/// One row of the table, against the rules.
struct AttributeRow {
  let index: Int

  init(_ index: Int) { self.index = index }

  /// What the rules say against the row, were it so; only the given cells count.
  func refusal(
    of attribute: AttributeAnswer, cells: [AttributeCell] = AttributeCell.allCases, _ scene: Scene
  ) -> Finding? {
    var trial = scene.state
    _ = Wizard.update(&trial, .answer(.attribute(index, attribute)))
    let fields = cells.map { $0.field(ofRow: index) }
    return Rules.findings(in: trial.answers, step: .attributes)
      .first { $0.severity == .error && fields.contains($0.field) }
  }
}

/// The columns of the table.
enum AttributeCell: CaseIterable {
  case name
  case displayName
  case purpose

  func field(ofRow row: Int) -> Field {
    switch self {
    case .name: .attributeName(row)
    case .displayName: .attributeDisplayName(row)
    case .purpose: .attributePurpose(row)
    }
  }

  var path: WritableKeyPath<AttributeAnswer, String> {
    switch self {
    case .name: \.name
    case .displayName: \.displayName
    case .purpose: \.purpose
    }
  }

  var next: AttributeCell? {
    switch self {
    case .name: .displayName
    case .displayName: .purpose
    case .purpose: nil
    }
  }
}

/// One cell of the table.
struct CellPrompt: Prompt {
  let row: Int
  let cell: AttributeCell

  func question(_ scene: Scene) -> [PlainLine] { [] }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.ask(
      PlainTexts.label(cell, ofAttribute: row + 1), offered: attribute(scene)[keyPath: cell.path],
      isOptional: cell == .purpose)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    if text.contains("\t"), cell == .name {
      return TablePrompt().add(pasted: text, at: row, scene)
    }
    return taking(text.isEmpty ? attribute(scene)[keyPath: cell.path] : text, scene)
  }

  func clear(_ scene: Scene) -> Reply {
    cell == .purpose ? taking("", scene) : .refused(PlainTexts.nothingToClear)
  }

  /// Takes the text of the cell and goes on to the next one, or back to the table.
  func taking(_ text: String, _ scene: Scene) -> Reply {
    guard row < Limits.attributeCount.upperBound else { return .refused(PlainTexts.tableIsFull) }
    var attribute = attribute(scene)
    attribute[keyPath: cell.path] = text
    if let finding = AttributeRow(row).refusal(of: attribute, cells: [cell], scene) {
      return .refused(finding)
    }
    let next: any Prompt = cell.next.map { CellPrompt(row: row, cell: $0) } ?? TablePrompt()
    return .go(next, .answer(.attribute(row, attribute)), .left(cell.field(ofRow: row)))
  }

  private func attribute(_ scene: Scene) -> AttributeAnswer {
    let rows = scene.answers.attributes
    return rows.indices.contains(row) ? rows[row] : AttributeAnswer()
  }
}
