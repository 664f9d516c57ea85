import SessionStore
import SystemPackage

extension FileFailure {
  /// What happened and what to do about it, as a command says it.
  var advice: String {
    let fix = fix
    return fix.isEmpty ? sentence : "\(sentence) \(fix)"
  }

  /// What to do; empty where the sentence says it already.
  private var fix: String {
    let isRead = [.reading, .listing].contains(action)
    switch cause {
    case .isFolder, .isNotAFile, .leadsNowhere, .isTooLarge: return "Name another file."
    case .isLink: return "Remove it, or name another folder."
    case .isDamaged, .leavesFolder, .exists: return ""
    case .system(.noSuchFileOrDirectory):
      return isRead ? "Check the path." : "Make the folder, or name another one."
    case .system(.permissionDenied), .system(.notPermitted):
      return isRead ? "Ask its owner for it, or name another one." : "Name a place that is yours."
    case .system(.noSpace), .system(.diskQuotaExceeded), .system(.ioError):
      return isRead ? "" : "Make room there, or name another place."
    case .system(.readOnlyFileSystem): return "Name another place."
    case .system: return isRead ? "Name another file." : "Name another place."
    }
  }
}
