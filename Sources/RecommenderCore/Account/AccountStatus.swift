/// Whether the chosen source of campaigns could be opened.
public enum AccountStatus: Hashable, Sendable {
  /// Not tried yet.
  case unopened
  /// Being opened.
  case opening
  /// Open; how many campaigns each Region has, where the source knows that at once.
  case open(campaignsByRegion: [String: Int])
  /// Cannot be opened; why, as one or two sentences.
  case refused(reason: String)
}
