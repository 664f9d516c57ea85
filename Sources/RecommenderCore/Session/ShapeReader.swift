/// Takes an object apart member by member, and notes where it has another shape than it should.
struct ShapeReader {
  /// The place of the object, empty for the document itself.
  let place: String
  private(set) var mistakes: [ShapeMistake] = []
  private var members: [JSONValue.Member]

  init(_ value: JSONValue, place: String) {
    self.place = place
    members = value.members ?? []
    if value.members == nil { mistake("", "This is \(value.kind).", "An object stands here.") }
  }

  /// The members that nobody has taken.
  var rest: [JSONValue.Member] { members }

  /// Takes a member out; null counts as missing.
  mutating func take(_ name: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
    let value = members.remove(at: index).value
    return value == .null ? nil : value
  }

  /// Takes a text; a missing one is empty.
  mutating func text(_ name: String) -> String {
    guard let value = take(name) else { return "" }
    guard let text = value.text else {
      mistake(name, "This is \(value.kind).", "A text in double quotes stands here.")
      return ""
    }
    return text
  }

  /// Takes one of a few words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let value = take(name) else { return nil }
    if let word = value.text.flatMap(Word.init(rawValue:)) { return word }
    let words = Word.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    mistake(name, "This is no word that can stand here.", "One of \(words) can.")
    return nil
  }

  /// Takes true or false; a missing one is false.
  mutating func truth(_ name: String) -> Bool {
    guard let value = take(name) else { return false }
    if let truth = value.flag { return truth }
    mistake(name, "This is \(value.kind).", "true or false stands here.")
    return false
  }

  /// Takes a whole number.
  mutating func wholeNumber(_ name: String) -> Int? {
    guard let value = take(name) else { return nil }
    if let number = value.wholeNumber { return number }
    mistake(name, "This is \(value.kind).", "A whole number stands here.")
    return nil
  }

  /// Takes a moment.
  mutating func moment(_ name: String) -> Timestamp? {
    guard let value = take(name) else { return nil }
    if let moment = value.text.flatMap(Timestamp.init(iso8601:)) { return moment }
    mistake(name, "This is no time.", "A time such as \"2026-11-23T12:04:05Z\" stands here.")
    return nil
  }

  /// Takes the elements of an array.
  mutating func elements(_ name: String) -> [JSONValue] {
    guard let value = take(name) else { return [] }
    guard let elements = value.elements else {
      mistake(name, "This is \(value.kind).", "An array stands here.")
      return []
    }
    return elements
  }

  /// The place of a member.
  func place(of name: String) -> String {
    if place.isEmpty || name.isEmpty { return place + name }
    return "\(place).\(name)"
  }

  /// Takes over what was noted in an object inside this one.
  mutating func add(_ inner: ShapeReader) { add(inner.mistakes) }

  /// Takes over mistakes that were noted elsewhere.
  mutating func add(_ others: [ShapeMistake]) { mistakes += others }

  /// Notes a mistake.
  mutating func mistake(_ name: String, _ problem: String, _ allowed: String) {
    // Names come from the document, and places are printed to terminals.
    let place = MarkedText.marked(place(of: name))
    mistakes.append(ShapeMistake(place: place, problem: problem, allowed: allowed))
  }
}

extension JSONValue.Member {
  /// The name as it stands in a place; one without characters would leave no place at all.
  var nameAsPlace: String { name.isEmpty ? "\"\"" : name }
}

extension JSONValue {
  /// What the value is, in words.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .decimal: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
