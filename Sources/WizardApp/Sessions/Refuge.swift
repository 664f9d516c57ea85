import AccountAccess
import Glibc
import SystemPackage

/// Where a session goes that its own place does not take.
struct Refuge {
  private let home: String?
  private let temporaryFolder: FilePath

  init(environment: [String: String]) {
    home = environment["HOME"]
    let named = FilePath(environment["TMPDIR"] ?? "")
    temporaryFolder = named.isAbsolute ? named : "/tmp"
  }

  /// The file that a person names; `~` stands for the home folder.
  func file(_ path: String) -> FilePath { SnapshotFile.expanded(path, home: home) }

  /// The file for a session where nobody can be asked.
  func file(for session: String) -> FilePath {
    temporaryFolder.appending("recommender-wizard-\(session)-\(getpid()).json")
  }
}
