/// Rows of text fields under titled columns, edited in place.
///
/// There is always at least one row, and the cursor always stands in a field.
public struct EditableTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// Its part of the width, compared with the other columns' parts; at least 1.
    public var share: Int
    /// Shown quietly in empty fields.
    public var placeholder: String

    /// Creates a column.
    public init(_ title: String, share: Int = 1, placeholder: String = "") {
      self.title = title
      self.share = max(1, share)
      self.placeholder = placeholder
    }
  }

  /// The columns; at least one.
  public let columns: [Column]
  /// How many rows there may be.
  public let maximumRows: Int
  /// The fields, row by row.
  public private(set) var rows: [[TextField]] = []
  /// The row of the field with the focus.
  public private(set) var row = 0
  /// The column of the field with the focus.
  public private(set) var column = 0

  /// Creates a table; missing texts are empty, rows and texts in excess are left out.
  public init(columns: [Column], rows texts: [[String]] = [], maximumRows: Int) {
    self.columns = columns.isEmpty ? [Column("")] : columns
    self.maximumRows = max(1, maximumRows)
    setTexts(texts)
  }

  /// The texts, row by row, exactly as they were typed.
  public var texts: [[String]] { rows.map { $0.map(\.text) } }

  /// Replaces all texts; the focus stays where it is as far as there is a field.
  ///
  /// A field whose text does not change keeps its cursor.
  public mutating func setTexts(_ texts: [[String]]) {
    let texts = Array(texts.prefix(maximumRows))
    while rows.count > max(1, texts.count) { rows.removeLast() }
    while rows.count < max(1, texts.count) { rows.append(blankRow) }
    for index in rows.indices {
      for column in columns.indices {
        let row = texts.indices.contains(index) ? texts[index] : []
        rows[index][column].text = row.indices.contains(column) ? row[column] : ""
      }
    }
    row = min(row, rows.count - 1)
  }

  /// Puts the focus on a field; places outside are brought into the table.
  public mutating func focus(row: Int, column: Int) {
    self.row = max(0, min(row, rows.count - 1))
    self.column = max(0, min(column, columns.count - 1))
  }

  /// Tab and Shift-Tab go through the fields, up and down through the rows, Enter accepts; all else
  /// edits the field.
  ///
  /// Tab in the last field adds a row while there is room and the last row is not blank; else it
  /// is ignored, as Shift-Tab is in the first field, so that the caller may leave the table.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .tab: return step(1)
    case .backTab: return step(-1)
    case .up, .down:
      let target = row + (key == .up ? -1 : 1)
      guard rows.indices.contains(target) else { return .refused }
      row = target
      return .moved
    case .enter: return .accepted
    case .paste(let text): return paste(text)
    default: return rows[row][column].handle(key)
    }
  }

  /// Inserts a blank row below the one with the focus and goes there.
  public mutating func insertRow() -> Outcome {
    guard rows.count < maximumRows else { return .refused }
    row += 1
    column = 0
    rows.insert(blankRow, at: row)
    return .changed
  }

  /// Removes the row with the focus; the only row is emptied.
  public mutating func removeRow() -> Outcome {
    if rows.count > 1 {
      rows.remove(at: row)
      row = min(row, rows.count - 1)
      return .changed
    }
    guard rows[0].contains(where: { !$0.buffer.isEmpty }) else { return .refused }
    rows[0] = blankRow
    return .changed
  }

  /// Moves the row with the focus up or down by a number of rows.
  public mutating func moveRow(by distance: Int) -> Outcome {
    let target = row + distance
    guard distance != 0, rows.indices.contains(target) else { return .refused }
    let moved = rows.remove(at: row)
    rows.insert(moved, at: target)
    row = target
    return .changed
  }

  private var blankRow: [TextField] { columns.map { TextField(placeholder: $0.placeholder) } }

  private mutating func step(_ distance: Int) -> Outcome {
    let target = row * columns.count + column + distance
    guard target >= 0 else { return .ignored }
    if target < rows.count * columns.count {
      row = target / columns.count
      column = target % columns.count
      return .moved
    }
    guard rows.count < maximumRows, rows[row].contains(where: { !$0.buffer.isEmpty }) else {
      return .ignored
    }
    return insertRow()
  }

  /// Pastes into the field; lines and tabs go to the rows below and the columns beside.
  ///
  /// The first part is put in at the cursor, the others replace what is there. What finds no room
  /// is left out; a paste of which nothing could be put in is refused.
  private mutating func paste(_ text: String) -> Outcome {
    var rest = text[...]
    while rest.last?.isNewline == true { rest.removeLast() }
    let lines = rest.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let before = texts
    let firstColumn = column
    for (lineNumber, line) in lines.enumerated() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      if lineNumber > 0 {
        if row == rows.count - 1 {
          guard rows.count < maximumRows else { break }
          rows.append(blankRow)
        }
        row += 1
      }
      for (number, part) in parts.enumerated() where firstColumn + number < columns.count {
        column = firstColumn + number
        if lineNumber > 0 || number > 0 { rows[row][column].text = "" }
        rows[row][column].buffer.paste(String(part))
      }
    }
    return texts == before ? .refused : .changed
  }
}
