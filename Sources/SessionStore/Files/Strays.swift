import Glibc
import SystemPackage

/// What killed runs of this program left under temporary names.
enum Strays {
  /// Removes the strays in a folder; what cannot be removed stays, since nothing depends on it.
  static func sweep(_ folder: FilePath) {
    guard let names = try? SystemCall.names(in: folder) else { return }
    for name in names where TemporaryName.isOurs(name.string) {
      let path = folder.appending(name)
      guard let item = try? OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY),
        (try? item.lockAtOnce()) != nil
      else { continue }
      remove(path)
      // The lock is kept until here, so that the maker of a new item sees it vanish.
      extendLifetime(item)
    }
  }

  /// Removes a file, or a folder with all that is in it, following no links.
  static func remove(_ path: FilePath) {
    if (try? SystemCall.unlink(path)) != nil { return }
    guard (try? SystemCall.statusIfAny(path))?.type == .directory else { return }
    for name in (try? SystemCall.names(in: path)) ?? [] { remove(path.appending(name)) }
    try? SystemCall.removeFolder(path)
  }
}
