import Glibc
import SystemPackage

/// A folder that exists: new contents are staged beside their targets, then all take their places.
struct FolderFilling {
  private let plan: FolderPlan
  private var inner = NewFolders()
  private var placed: [Placed] = []

  /// A target that has its new content, and what was there before.
  private struct Placed {
    let target: FilePath
    let existed: Bool
    let old: Staged?
  }

  init(_ plan: FolderPlan) {
    self.plan = plan
  }

  /// Writes the files, or says which of them exist.
  mutating func write(replacing: Bool) throws(FileFailure) -> FolderOutcome {
    try refuseLinks()
    let existing = try existingTargets()
    guard replacing else {
      guard existing.isEmpty else { return .wouldReplace(existing) }
      return try write(existing: [], replacing: false)
    }
    switch try FolderExchange.write(plan) {
    case .done: return .written(plan.targets)
    case .impossible(let built):
      return try write(existing: existing, replacing: true, from: built)
    }
  }

  /// Writes the files, knowing which targets were there a moment ago.
  ///
  /// - Parameters:
  ///   - existing: Those targets.
  ///   - replacing: The consent to replace them.
  ///   - built: A staged folder that holds the new files already.
  /// - Returns: The paths written, or those that came into being in the meantime.
  /// - Throws: What stood in the way; what was replaced is back then.
  mutating func write(
    existing: [FilePath], replacing: Bool, from built: Staged? = nil
  ) throws(FileFailure) -> FolderOutcome {
    do throws(FileFailure) {
      for folder in plan.innerFolders {
        try inner.make(plan.folder.pushing(folder), mode: FolderWriter.mode)
      }
      try refuseLinks()
      for folder in folders { Strays.sweep(folder) }
      let staged = if let built { parts(of: built) } else { try stageAll() }
      for (item, staged) in zip(plan.items, staged) {
        try place(
          staged, item.target, existed: existing.contains(item.target), replacing: replacing)
      }
      try inner.sync()
      try syncFolders()
      return .written(plan.targets)
    } catch {
      takeBack()
      if case .exists = error.cause, !replacing { return .wouldReplace([error.path]) }
      throw error
    }
  }

  private var folders: [FilePath] {
    [plan.folder] + plan.innerFolders.map { plan.folder.pushing($0) }
  }

  /// Refuses links inside the folder: what is written through one is not inside.
  private func refuseLinks() throws(FileFailure) {
    for folder in plan.innerFolders.map({ plan.folder.pushing($0) }) {
      do throws(Errno) {
        guard try SystemCall.statusIfAny(folder)?.type == .symbolicLink else { continue }
      } catch {
        throw FileFailure(.writing, folder, error)
      }
      throw FileFailure(.writing, folder, .isLink)
    }
  }

  private func existingTargets() throws(FileFailure) -> [FilePath] {
    var existing: [FilePath] = []
    for target in plan.targets {
      let status: Stat?
      do {
        status = try SystemCall.statusIfAny(target)
      } catch {
        throw FileFailure(.writing, target, error)
      }
      guard let status else { continue }
      guard status.type != .directory else { throw FileFailure(.writing, target, .isFolder) }
      existing.append(target)
    }
    return existing
  }

  private func parts(of built: Staged) -> [Staged] {
    plan.items.map { Staged.part($0.relative, of: built) }
  }

  private func stageAll() throws(FileFailure) -> [Staged] {
    var all: [Staged] = []
    for item in plan.items {
      do {
        all.append(
          try Staged.file(
            item.bytes, in: item.target.containing, mode: mode_t(item.permissions.rawValue)))
      } catch {
        throw FileFailure(.writing, item.target, error)
      }
    }
    return all
  }

  private mutating func place(
    _ staged: Staged, _ target: FilePath, existed: Bool, replacing: Bool
  ) throws(FileFailure) {
    do throws(Errno) {
      if replacing {
        let old = try? Staged.otherName(of: target)
        try staged.replace(target)
        placed.append(Placed(target: target, existed: existed, old: old))
      } else {
        try staged.placeWhereNothingIs(target)
        placed.append(Placed(target: target, existed: false, old: nil))
      }
    } catch .fileExists {
      throw FileFailure(.writing, target, .exists)
    } catch .isDirectory {
      throw FileFailure(.writing, target, .isFolder)
    } catch {
      throw FileFailure(.writing, target, error)
    }
  }

  private func syncFolders() throws(FileFailure) {
    for folder in folders {
      do {
        try AtomicFile.syncFolder(folder)
      } catch {
        throw FileFailure(.writing, folder, error)
      }
    }
  }

  private mutating func takeBack() {
    for entry in placed.reversed() {
      if let old = entry.old {
        try? old.replace(entry.target)
      } else if !entry.existed {
        try? SystemCall.unlink(entry.target)
      }
    }
    placed = []
    inner.takeBack()
  }
}
