import SystemPackage

/// Folders that are made on the way to a file, and taken away again where that comes to nothing.
struct NewFolders {
  private(set) var made: [FilePath] = []

  /// Makes a folder and those it is in, as far as they are missing.
  mutating func make(_ folder: FilePath, mode: UInt32) throws(FileFailure) {
    let status: Stat?
    do {
      status = try SystemCall.statusIfAny(folder)
    } catch {
      throw FileFailure(.makingFolder, folder, error)
    }
    // A link is taken as it is: what it leads to shows when the folder is used.
    if status?.type == .directory || status?.type == .symbolicLink { return }
    guard status == nil else { throw FileFailure(.makingFolder, folder, .notDirectory) }
    if folder.containing != folder { try make(folder.containing, mode: mode) }
    do {
      try SystemCall.makeFolder(folder, mode: mode)
      made.append(folder)
    } catch .fileExists {
      // Another program was quicker.
    } catch {
      throw FileFailure(.makingFolder, folder, error)
    }
  }

  /// Removes the folders that were made and are still empty.
  func takeBack() {
    for folder in made.reversed() { try? SystemCall.removeFolder(folder) }
  }

  /// Waits until the new folders are on the disk.
  func sync() throws(FileFailure) {
    for folder in made {
      do {
        try AtomicFile.syncFolder(folder.containing)
      } catch {
        throw FileFailure(.makingFolder, folder, error)
      }
    }
  }
}
