import AccountAccess
import Glibc
import SystemPackage

/// Where a session goes that its own place does not take.
struct Refuge {
  private let home: String?
  private let folders: [FilePath]

  init(environment: [String: String]) {
    home = environment["HOME"]
    folders = [environment["TMPDIR"], "/tmp", "/var/tmp", home].compactMap { folder in
      folder.map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }
  }

  /// The file that a person names; `~` stands for the home folder.
  ///
  /// It is absolute, since it is to be found from any folder later.
  func file(_ path: String) -> FilePath {
    let file = SnapshotFile.expanded(path, home: home)
    guard file.isRelative, let folder = getcwd(nil, 0) else { return file }
    defer { free(folder) }
    return FilePath(platformString: folder).pushing(file).lexicallyNormalized()
  }

  /// The files to try for a session where nobody can be asked, the best first.
  func files(for session: String) -> [FilePath] {
    folders.map { $0.appending("recommender-wizard-\(session)-\(getpid()).json") }
  }
}
