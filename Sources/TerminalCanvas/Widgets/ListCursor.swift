/// Moves through rows with arrows, paging, Home and End; the same in every short list.
enum ListCursor {
  /// How far paging goes in lists that are seen whole on most screens.
  static let page = 8

  /// Where a key leads; nil when it is not a key that moves.
  static func target(of key: Key, from row: Int, count: Int) -> Int? {
    let target: Int
    switch key {
    case .up: target = row - 1
    case .down: target = row + 1
    case .pageUp: target = row - page
    case .pageDown: target = row + page
    case .home: target = 0
    case .end: target = count - 1
    default: return nil
    }
    return max(0, min(target, count - 1))
  }

  /// Moves the cursor when the key does; nil when it is not a key that moves.
  static func move(_ row: inout Int, by key: Key, count: Int) -> Outcome? {
    guard let target = target(of: key, from: row, count: count) else { return nil }
    guard target != row else { return .refused }
    row = target
    return .moved
  }
}
