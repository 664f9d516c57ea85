import Glibc
import SystemPackage

/// A folder that exists: the whole new one is built beside it, and the two change places in one
/// step, so that a killed program leaves the old folder or the new one and nothing between.
enum FolderExchange {
  /// How it ended.
  enum Outcome {
    /// The new folder is in place.
    case done
    /// That cannot be done here, and nothing has changed. The new files, safe on the disk, may lie
    /// in a staged folder on the same file system.
    case impossible(Staged?)
  }

  /// Replaces the folder by one with the new files and all other things that it holds.
  ///
  /// It is impossible where the folder is a link, a mount or one that the program works in, where
  /// it holds what cannot have a second name, and where its parent may not be written to.
  ///
  /// - Throws: What stood in the way of making the change last; it has been made then.
  static func write(_ plan: FolderPlan) throws(FileFailure) -> Outcome {
    let parent = plan.folder.containing
    guard plan.folder.lastComponent?.kind == .regular,
      let old = try? SystemCall.statusIfAny(plan.folder), old.type == .directory,
      let around = try? Stat(parent), around.deviceID == old.deviceID, !holdsWorkingFolder(old)
    else { return .impossible(nil) }
    Strays.sweep(parent)
    guard let staged = build(plan, in: parent, like: old) else { return .impossible(nil) }
    let taken = Set(plan.items.map(\.relative))
    do throws(Errno) {
      try carryOver(plan.folder, to: staged.path, except: taken, by: SystemCall.link)
      try SystemCall.exchange(staged.path, with: plan.folder)
    } catch .resourceBusy {
      // Nothing can be moved into a mount either.
      return .impossible(nil)
    } catch {
      return .impossible(staged)
    }
    do throws(Errno) {
      // What stands under the temporary name now is the old folder, and goes with it; others may
      // have put something there until a moment ago.
      try carryOver(staged.path, to: plan.folder, except: taken, by: SystemCall.rename)
      try AtomicFile.syncFolder(parent)
    } catch {
      throw FileFailure(.writing, plan.folder, error)
    }
    return .done
  }

  /// The new files in a staged folder that others may use as they may use the old one; nil where
  /// there cannot be such a folder.
  private static func build(_ plan: FolderPlan, in parent: FilePath, like old: Stat) -> Staged? {
    do {
      let mode = mode_t(old.permissions.rawValue)
      let staged = try Staged.folder(in: parent, mode: mode)
      let new = try Stat(staged.path)
      guard new.userID == old.userID, new.groupID == old.groupID else { return nil }
      try FolderCreation.fill(staged, plan)
      try SystemCall.setPermissions(mode, of: staged.path)
      return staged
    } catch {
      return nil
    }
  }

  /// Whether the program works in the folder or in one inside it.
  ///
  /// Whoever started the program there would be left in a folder that is gone.
  private static func holdsWorkingFolder(_ folder: Stat) -> Bool {
    var place: FilePath = "."
    while let status = try? Stat(place) {
      if status.inode == folder.inode, status.deviceID == folder.deviceID { return true }
      let parent = place.appending("..")
      guard let above = try? Stat(parent),
        above.inode != status.inode || above.deviceID != status.deviceID
      else { return false }
      place = parent
    }
    return false
  }

  /// Gives what one folder holds, and the other does not, a name there.
  private static func carryOver(
    _ old: FilePath, to new: FilePath, except taken: Set<FilePath>, at place: FilePath = "",
    by carry: (FilePath, FilePath) throws(Errno) -> Void
  ) throws(Errno) {
    var isChanged = false
    for name in try SystemCall.names(in: old.pushing(place)) {
      let path = place.appending(name)
      if taken.contains(path) { continue }
      let (source, target) = (old.pushing(path), new.pushing(path))
      guard let status = try SystemCall.statusIfAny(source) else { continue }
      let there = try SystemCall.statusIfAny(target)
      if status.type == .directory {
        if there == nil {
          try SystemCall.makeFolder(target, mode: mode_t(status.permissions.rawValue))
          isChanged = true
        }
        try carryOver(old, to: new, except: taken, at: path, by: carry)
      } else if there?.inode != status.inode {
        try carry(source, target)
        isChanged = true
      }
    }
    if isChanged { try AtomicFile.syncFolder(new.pushing(place)) }
  }
}
