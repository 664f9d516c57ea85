import Glibc
import SystemPackage

/// A folder that exists: the whole new one is built beside it, and the two change places in one
/// step, so that a killed program leaves the old folder or the new one and nothing between.
enum FolderExchange {
  /// Replaces the folder by one with the new files and all other things that it holds.
  ///
  /// - Returns: False where that cannot be done here, and nothing has changed: the folder is the
  ///   current one, a link or a mount, holds what cannot have a second name, or its parent may not
  ///   be written to.
  static func write(_ plan: FolderPlan) -> Bool {
    let parent = plan.folder.containing
    guard let last = plan.folder.lastComponent, last.kind == .regular,
      let status = try? SystemCall.statusIfAny(plan.folder), status.type == .directory
    else { return false }
    Strays.sweep(parent)
    do {
      let staged = try Staged.folder(in: parent, mode: mode_t(status.permissions.rawValue))
      try FolderCreation.fill(staged, plan)
      try carryOver(plan.folder, to: staged.path, except: Set(plan.items.map(\.relative)), "")
      try SystemCall.exchange(staged.path, with: plan.folder)
      try AtomicFile.syncFolder(parent)
      // What stands under the temporary name now is the old folder, and goes with it.
      return true
    } catch {
      return false
    }
  }

  /// Gives what the old folder holds besides second names in the new one.
  private static func carryOver(
    _ old: FilePath, to new: FilePath, except taken: Set<FilePath>, _ place: FilePath
  ) throws(Errno) {
    for name in try SystemCall.names(in: old.pushing(place)) {
      let path = place.appending(name)
      if taken.contains(path) { continue }
      let (source, target) = (old.pushing(path), new.pushing(path))
      guard let status = try SystemCall.statusIfAny(source) else { continue }
      if status.type == .directory {
        if try SystemCall.statusIfAny(target) == nil {
          try SystemCall.makeFolder(target, mode: mode_t(status.permissions.rawValue))
        }
        try carryOver(old, to: new, except: taken, path)
      } else {
        try SystemCall.link(source, to: target)
      }
    }
    try AtomicFile.syncFolder(new.pushing(place))
  }
}
