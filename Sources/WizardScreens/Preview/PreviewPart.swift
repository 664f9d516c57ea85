import RecommenderCore

/// One part of the preview.
enum PreviewPart: Hashable, Sendable, CaseIterable {
  case configuration
  case message
  case changes

  /// The words above the part.
  var title: String {
    switch self {
    case .configuration: PreviewTexts.configuration
    case .message: PreviewTexts.message
    case .changes: PreviewTexts.changes
    }
  }

  /// The word for the part where all three stand on one line.
  var word: String {
    self == .changes ? PreviewTexts.changesWord : title
  }

  /// The part that lies so many places further on; after the last comes the first.
  func moved(by places: Int) -> PreviewPart {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + places
    return all[(place % all.count + all.count) % all.count]
  }
}
