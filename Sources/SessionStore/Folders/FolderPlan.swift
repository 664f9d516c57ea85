import SystemPackage

/// The files of one writing with their paths, checked to stay inside the folder.
struct FolderPlan {
  /// One file and where it goes.
  struct Item {
    let relative: FilePath
    let target: FilePath
    let bytes: [UInt8]
    let permissions: FilePermissions
  }

  let folder: FilePath
  let items: [Item]

  /// Refuses paths that leave the folder, are named twice, or are a file and a folder at once.
  init(_ files: [FolderFile], into folder: FilePath) throws(FileFailure) {
    let folder = folder.isEmpty ? "." : folder
    var items: [Item] = []
    for file in files {
      let relative = FilePath(file.path)
      let staysInside =
        relative.isRelative && !relative.isEmpty && !file.path.utf8.contains(0)
        && relative.components.allSatisfy { $0.kind == .regular }
        && !items.contains {
          $0.relative.starts(with: relative) || relative.starts(with: $0.relative)
        }
      guard staysInside else { throw FileFailure(.writing, FilePath(file.path), .leavesFolder) }
      items.append(
        Item(
          relative: relative, target: folder.pushing(relative), bytes: Array(file.text.utf8),
          permissions: file.isExecutable ? Self.script : Self.text))
    }
    self.folder = folder
    self.items = items
  }

  /// The targets in the order of the files.
  var targets: [FilePath] { items.map(\.target) }

  /// The folders inside the folder that hold files, from the root, outer ones first.
  var innerFolders: [FilePath] {
    var found: [FilePath] = []
    for item in items {
      var folder = FilePath()
      for part in item.relative.removingLastComponent().components {
        folder.append(part)
        if !found.contains(folder) { found.append(folder) }
      }
    }
    return found
  }

  private static let text = FilePermissions(rawValue: 0o644)
  private static let script = FilePermissions(rawValue: 0o755)
}
