import RecommenderCore

/// The campaigns of a snapshot, read while the rest of its document is still to come.
struct TakenCampaigns {
  /// The member of the snapshot that they are in.
  static let list = "campaigns"

  private var entries: [CampaignEntry] = []
  /// What is wrong with the first that is wrong.
  private var refusal: SnapshotRefused?

  /// Reads the next one.
  mutating func take(_ element: JSONValue, at place: Int) {
    guard refusal == nil else { return }
    let list = SnapshotNode(nil, place: Self.list)
    do throws(SnapshotRefused) {
      entries.append(try list.entry(element, at: place, CampaignEntry.init))
    } catch {
      refusal = error
    }
  }

  /// Those that were taken, and those that the document still has; nil where it has no such list.
  func all(and root: SnapshotNode) throws(SnapshotRefused) -> [CampaignEntry]? {
    if let refusal { throw refusal }
    guard let rest = try root.member(Self.list).entries(CampaignEntry.init) else { return nil }
    return rest.isEmpty ? entries : rest
  }
}
