import Glibc
import RecommenderCore
import SystemPackage

extension SessionFolder {
  /// Whether something bears the name of a session, readable or not.
  public func exists(_ name: String) -> Bool {
    guard SessionName.isValid(name) else { return false }
    do {
      return try SystemCall.statusIfAny(file(of: name)) != nil
    } catch {
      // What cannot be looked at counts as there, so that nothing is put in its place.
      return true
    }
  }

  /// All sessions, the latest first; what stands in a session's place is listed too.
  ///
  /// Files whose names no session can have are passed over.
  ///
  /// - Returns: The sessions; none where there is no folder yet.
  /// - Throws: `FileFailure` where the folder cannot be read.
  public func list() throws(FileFailure) -> [SessionEntry] {
    let files: [FilePath.Component]
    do {
      files = try SystemCall.names(in: path)
    } catch .noSuchFileOrDirectory {
      return []
    } catch {
      throw FileFailure(.listing, path, error)
    }
    return files.compactMap(entry).sorted {
      $0.modified == $1.modified ? $0.name < $1.name : $0.modified > $1.modified
    }
  }

  private func entry(_ file: FilePath.Component) -> SessionEntry? {
    guard file.extension == "json", SessionName.isValid(file.stem) else { return nil }
    let path = path.appending(file)
    // A link is followed, so that its target's time is shown; a dangling one stands for itself.
    guard let status = (try? Stat(path)) ?? (try? Stat(path, followTargetSymlink: false)) else {
      return nil
    }
    return SessionEntry(
      name: file.stem, modified: Timestamp(seconds: Int64(status.st_mtim.tv_sec)),
      size: Int64(status.size))
  }
}
