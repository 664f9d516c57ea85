import RecommenderCore

/// One value of a snapshot together with its place, so that a refusal can name it.
struct SnapshotNode {
  /// The value; null where the member is missing.
  let json: JSONValue
  /// Where it stands, such as `campaigns[3].campaignArn`.
  let place: String
  /// Whether the member is missing.
  let isMissing: Bool

  init(_ json: JSONValue?, place: String) {
    self.json = json ?? .null
    self.place = place
    self.isMissing = json == nil
  }

  /// A member of an object.
  func member(_ name: String) -> SnapshotNode {
    SnapshotNode(json[name], place: place.isEmpty ? name : "\(place).\(name)")
  }

  /// The refusal that names this place and what should stand there.
  func refusal(_ needed: String) -> SnapshotRefused {
    .wrongValue(place: place, needed: needed)
  }

  /// A text that must be there and must not be empty.
  func neededText() throws(SnapshotRefused) -> String {
    guard let text = json.text, !text.isEmpty else { throw refusal("a text") }
    return text
  }

  /// A text that may be missing; missing and null are empty.
  func text() throws(SnapshotRefused) -> String {
    guard json != .null else { return "" }
    guard let text = json.text else { throw refusal("a text") }
    return text
  }

  /// Something that may be missing; missing and null are nil.
  func optional<Value>(
    _ needed: String, _ read: (JSONValue) -> Value?
  ) throws(SnapshotRefused) -> Value? {
    guard json != .null else { return nil }
    guard let value = read(json) else { throw refusal(needed) }
    return value
  }

  /// Something that may be missing or said not to exist.
  func recorded<Value>(
    _ needed: String, _ read: (JSONValue) -> Value?
  ) throws(SnapshotRefused) -> Recorded<Value> {
    if isMissing { return .notRecorded }
    return try optional(needed, read).map(Recorded.present) ?? .absent
  }

  /// The entries of a list, or nil where the list is missing.
  func entries<Entry>(
    _ read: (SnapshotNode) throws(SnapshotRefused) -> Entry
  ) throws(SnapshotRefused) -> [Entry]? {
    guard json != .null else { return nil }
    guard let elements = json.elements else { throw refusal("a list") }
    var entries: [Entry] = []
    entries.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      entries.append(try entry(element, at: index, read))
    }
    return entries
  }

  /// One entry of the list.
  func entry<Entry>(
    _ element: JSONValue, at index: Int, _ read: (SnapshotNode) throws(SnapshotRefused) -> Entry
  ) throws(SnapshotRefused) -> Entry {
    let node = SnapshotNode(element, place: "\(place)[\(index)]")
    guard element.members != nil else { throw node.refusal("an object") }
    return try read(node)
  }
}
