/// One page of a list, with the token that asks for the next.
struct Page<Item> {
  let items: ArraySlice<Item>
  /// What asks for the next page; nil after the last one.
  let next: String?

  /// Cuts a page out of a list.
  /// - Throws: the refusal given, where the token is none of the endpoint's.
  init(
    of all: [Item], after token: String?, size: Int, refusal: ServiceError
  ) throws(ServiceError) {
    var start = 0
    if let token {
      guard let number = Int(token.dropFirst(Self.mark.count)), token.hasPrefix(Self.mark),
        all.indices.contains(number)
      else { throw refusal }
      start = number
    }
    let end = min(all.count, start + max(1, size))
    items = all[start..<end]
    next = end < all.count ? "\(Self.mark)\(end)" : nil
  }

  // No number alone, so that nobody takes a token for a position.
  private static var mark: String { "from/" }
}
