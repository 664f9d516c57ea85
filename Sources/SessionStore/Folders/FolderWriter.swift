public import SystemPackage

/// Writes several files into a folder, whole or not at all.
public enum FolderWriter {
  /// Writes the files; a folder that is missing is made, with those it is in.
  ///
  /// A new folder appears with all its files at once, and one in which files are replaced changes
  /// in one step too. Where the system cannot do that, everything is safe on the disk before the
  /// first file takes its place, and a failure puts the replaced files back. Other files are never
  /// touched. A link in the place of a file is replaced; one in the place of a folder inside the
  /// folder is refused. New files are open to all as far as the umask allows.
  ///
  /// - Parameters:
  ///   - files: The files; their paths are relative to the folder.
  ///   - folder: The folder; `~` means nothing here.
  ///   - replacing: The consent to replace files that exist.
  /// - Returns: The paths written, or those that would be replaced.
  /// - Throws: What stood in the way; nothing was written then.
  public static func write(
    _ files: [FolderFile], into folder: FilePath, replacing: Bool = false
  ) throws(FileFailure) -> FolderOutcome {
    let plan = try FolderPlan(files, into: folder)
    if try isFolder(plan.folder) { return try fill(plan, replacing: replacing) }
    var parents = NewFolders()
    do throws(FileFailure) {
      try parents.make(plan.folder.containing, mode: mode)
      // A path that ends in `..` can exist from here on.
      if try isFolder(plan.folder) { return try fill(plan, replacing: replacing) }
      guard try FolderCreation.write(plan) else { return try fill(plan, replacing: replacing) }
      try parents.sync()
      return .written(plan.targets)
    } catch {
      parents.takeBack()
      throw error
    }
  }

  /// The permissions of new folders, less the umask.
  static let mode: UInt32 = 0o755

  private static func fill(
    _ plan: FolderPlan, replacing: Bool
  ) throws(FileFailure) -> FolderOutcome {
    var filling = FolderFilling(plan)
    return try filling.write(replacing: replacing)
  }

  private static func isFolder(_ folder: FilePath) throws(FileFailure) -> Bool {
    do throws(Errno) {
      guard try Stat(folder).type == .directory else { throw .notDirectory }
      return true
    } catch .noSuchFileOrDirectory {
      return false
    } catch {
      throw FileFailure(.makingFolder, folder, error)
    }
  }
}
