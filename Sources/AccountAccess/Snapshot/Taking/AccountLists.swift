import RecommenderCore

/// The lists of an account in some Regions, with what could not be listed.
struct AccountLists {
  private(set) var failures: [SnapshotTaking.ListFailure] = []
  private var rows: [AccountResource.Kind: [AccountResource]] = [:]
  private var wholeKinds: Set<AccountResource.Kind> = []

  /// The rows of a kind; nil where not one list of it could be read and nothing is known.
  func rows(_ kind: AccountResource.Kind) -> [AccountResource]? {
    let rows = rows[kind] ?? []
    return rows.isEmpty && !wholeKinds.contains(kind) ? nil : rows
  }

  /// Reads all lists side by side.
  static func read(in regions: [String], by reader: any AccountReader) async -> AccountLists {
    var wanted = regions.flatMap {
      [Wanted(kind: .campaign, region: $0), .init(kind: .function, region: $0)]
    }
    wanted.append(Wanted(kind: .iamRole, region: regions.first ?? ""))
    let found = await withTaskGroup(of: (Int, Found).self) { group in
      for (place, list) in wanted.enumerated() {
        group.addTask { (place, await Self.list(list, by: reader)) }
      }
      return await group.reduce(into: [Int: Found]()) { $0[$1.0] = $1.1 }
    }
    var lists = AccountLists()
    // In the order of the Regions, whichever answered first.
    for (place, list) in wanted.enumerated() {
      if let found = found[place] { lists.add(found, of: list) }
    }
    return lists
  }

  private struct Wanted {
    let kind: AccountResource.Kind
    let region: String
  }

  private struct Found {
    let rows: [AccountResource]
    let failure: LookupFailure?
  }

  private mutating func add(_ found: Found, of list: Wanted) {
    rows[list.kind, default: []] += found.rows
    if let failure = found.failure {
      failures.append(.init(kind: list.kind, region: list.region, failure: failure))
    } else {
      wholeKinds.insert(list.kind)
    }
  }

  private static func list(_ list: Wanted, by reader: any AccountReader) async -> Found {
    let (pages, page) = AsyncStream.makeStream(of: [AccountResource].self)
    var failure: LookupFailure?
    do throws(LookupFailure) {
      try await reader.list(list.kind, region: list.region) { rows, _ in page.yield(rows) }
    } catch {
      failure = error
    }
    page.finish()
    // Pages that came before a failure remain valid.
    let rows = await pages.reduce(into: []) { $0 += $1 }
    return Found(rows: rows, failure: failure)
  }
}
