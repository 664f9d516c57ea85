import RecommenderCore

/// What lists of resources and the table of attributes say.
extension PlainTexts {
  static func listing(_ kind: AccountResource.Kind) -> PlainLine {
    switch kind {
    case .campaign: "Listing campaigns ..."
    case .function: "Listing Lambda functions ..."
    case .iamRole: "Listing IAM roles ..."
    }
  }

  static let looking: PlainLine = "Looking at it ..."
  static let nothingListed = PlainLine(ResourceTexts.nothingListed)
  static let nothingToTake: PlainLine =
    "Nothing is chosen. There is no row that Enter could take. Type a number or an ARN."
  static let noMoreRows: PlainLine =
    "There are no more rows that way. + goes forward, - goes back. Choose a number."
  static let howToFilter: PlainLine = "To filter the list, write / before the text."

  static func madeWhole(_ arn: String) -> [PlainLine] {
    ["No row has this name. In full it is:", PlainLine(arn, isVerbatim: true)]
  }

  /// What is known of a row, with commas in the place of the marks between its parts.
  static func spoken(_ details: String) -> String { details.replacing(" · ", with: ", ") }

  static func listFailed(_ failure: LookupFailure) -> PlainLine {
    PlainLine(ResourceTexts.listFailed(failure, again: ":refresh tries again. "))
  }

  static func noneThere(_ kind: AccountResource.Kind, region: String) -> PlainLine {
    kind == .iamRole
      ? "There are no IAM roles. :back leads to the choice to create one."
      : PlainLine(ResourceTexts.noneThere(kind, region: region))
  }

  static func filtered(_ filter: String, _ count: Int) -> PlainLine {
    "\(count) fit \"\(filter)\". / alone shows all."
  }

  static func page(_ rows: Range<Int>, of count: Int, isFiltered: Bool = false) -> PlainLine {
    let filter = isFiltered ? ", /TEXT filters" : ""
    return "Rows \(rows.lowerBound + 1) to \(rows.upperBound) of \(count). + and - turn the page"
      + "\(filter)."
  }

  static func resource(_ resource: AccountResource) -> String {
    let status = resource.status.isEmpty ? "" : ", \(resource.status)"
    return "\(resource.name)\(status)\(resource.isUsable ? "" : ", cannot be used")"
  }

  static func askRow(_ label: String, upTo count: Int, offered: String?) -> PlainLine {
    let range = count > 0 ? ", 1 to \(count)" : ""
    return "\(label)\(range)\(offered.map { " [\($0)]" } ?? ""):"
  }

  static func askAccept(_ name: String) -> PlainLine {
    "Enter takes \(name), or write another one:"
  }

  static func noSuchRow(_ kind: AccountResource.Kind, count: Int) -> PlainLine {
    count == 0
      ? "There is no row to choose. Type an ARN, or / for all rows."
      : "There is no such row. There are 1 to \(count). Write one of them, or an ARN."
  }

  static let listWords: [PlainLine] = [
    "A number says the details of its row; Enter then takes it. An ARN is taken as typed.",
    "/TEXT shows the rows that fit the text, the best first. / alone shows all rows.",
    "+ and - say the next and the previous ten rows.",
  ]

  // MARK: Attributes

  static let noAttributes: PlainLine = "There are no attributes yet."

  static func attribute(_ attribute: AttributeAnswer) -> String {
    let purpose = attribute.purpose.isEmpty ? "" : ": \(attribute.purpose)"
    return "\(attribute.name), shown as \(attribute.displayName)\(purpose)"
  }

  static func attributeCount(_ count: Int) -> PlainLine {
    "\(count) of at most \(Limits.attributeCount.upperBound)."
  }

  static func askTable(isEmpty: Bool) -> PlainLine {
    isEmpty
      ? "Attributes, Enter adds the first:"
      : "Attributes, add, change N, delete N, move N to M [go on]:"
  }

  static let tableWords: [PlainLine] = [
    "add asks for a new attribute, and add NAME begins with its name.",
    "change N asks for attribute N again. delete N removes it. move N to M moves it.",
    "Lines of a table can be pasted: name, display name and purpose with tabs between them.",
  ]

  static let tableRefused: PlainLine =
    "That is no change to the table. There are add, change N, delete N and move N to M. Write one "
    + "of them, or press Enter to go on."
  static let tableIsFull: PlainLine =
    "There is no room for another attribute. There can be \(Limits.attributeCount.upperBound). "
    + "Delete one first."

  static func noSuchAttribute(count: Int) -> PlainLine {
    count == 0
      ? "There are no attributes yet. Write add."
      : "There is no attribute of that number. There are 1 to \(count). Write one of them."
  }
}
