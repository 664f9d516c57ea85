public import SystemPackage

/// The folder that sessions live in, one file each; open to its owner only.
///
/// Beside `NAME.json` there can be `.NAME.bak`, the version before the last save, and `.NAME.lock`
/// while the session is open.
public struct SessionFolder: Hashable, Sendable {
  /// The largest session that is read, in bytes.
  public static let largestSession = 16 << 20

  /// The folder.
  public let path: FilePath

  /// Takes any folder for sessions.
  public init(path: FilePath) {
    self.path = path
  }

  /// Finds the folder: `$XDG_STATE_HOME/recommender-wizard/sessions`, by default below
  /// `~/.local/state`; a relative `XDG_STATE_HOME` is ignored, as its specification demands.
  ///
  /// Nil where neither `XDG_STATE_HOME` nor `HOME` says where that is.
  public init?(environment: [String: String]) {
    let state = FilePath(environment["XDG_STATE_HOME"] ?? "")
    let home = FilePath(environment["HOME"] ?? "")
    if state.isAbsolute {
      path = state.appending("recommender-wizard").appending("sessions")
    } else if home.isAbsolute {
      path = home.appending(".local/state/recommender-wizard/sessions")
    } else {
      return nil
    }
  }

  /// The file of a session.
  public func file(of name: String) -> FilePath { path.appending("\(name).json") }

  /// The file of the version before the last save; hidden, so that no session is called so.
  public func backupFile(of name: String) -> FilePath { path.appending(".\(name).bak") }

  /// The file that is locked while the session is open.
  func lockFile(of name: String) -> FilePath { path.appending(".\(name).lock") }
}
