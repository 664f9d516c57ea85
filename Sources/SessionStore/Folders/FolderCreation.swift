import Glibc
import SystemPackage

/// A folder that does not exist yet: built beside its place and moved in whole.
enum FolderCreation {
  /// Writes the folder; false where somebody else made it, with something in it, in the meantime.
  static func write(_ plan: FolderPlan) throws(FileFailure) -> Bool {
    let parent = plan.folder.containing
    Strays.sweep(parent)
    let staged: Staged
    do {
      staged = try Staged.folder(in: parent, mode: FolderWriter.mode)
    } catch {
      throw FileFailure(.makingFolder, plan.folder, error)
    }
    try fill(staged, plan)
    return try moveIn(staged, plan)
  }

  /// Writes the files into a staged folder, safe on the disk.
  static func fill(_ staged: Staged, _ plan: FolderPlan) throws(FileFailure) {
    for inner in plan.innerFolders {
      try attempt(.makingFolder, plan.folder.pushing(inner)) { () throws(Errno) in
        try SystemCall.makeFolder(staged.path.pushing(inner), mode: FolderWriter.mode)
      }
    }
    for item in plan.items {
      try attempt(.writing, item.target) { () throws(Errno) in
        let file = try OpenFile(
          staged.path.pushing(item.relative), O_WRONLY | O_CREAT | O_EXCL,
          mode: mode_t(item.permissions.rawValue))
        try file.write(item.bytes)
        try file.sync()
      }
    }
    do throws(Errno) {
      for inner in plan.innerFolders.reversed() {
        try AtomicFile.syncFolder(staged.path.pushing(inner))
      }
      try AtomicFile.syncFolder(staged.path)
    } catch {
      throw FileFailure(.makingFolder, plan.folder, error)
    }
  }

  private static func moveIn(_ staged: Staged, _ plan: FolderPlan) throws(FileFailure) -> Bool {
    do throws(Errno) {
      // A folder can only take the place of nothing or of an empty folder.
      try staged.replace(plan.folder)
      try AtomicFile.syncFolder(plan.folder.containing)
      return true
    } catch  where [.directoryNotEmpty, .fileExists].contains(error) {
      return false
    } catch {
      throw FileFailure(.makingFolder, plan.folder, error)
    }
  }

  private static func attempt(
    _ action: FileFailure.Action, _ path: FilePath, _ body: () throws(Errno) -> Void
  ) throws(FileFailure) {
    do {
      try body()
    } catch {
      throw FileFailure(action, path, error)
    }
  }
}
