public import SystemPackage

/// The folder that sessions live in, one file each; open to its owner only.
public struct SessionFolder: Hashable, Sendable {
  /// The largest session that is read, in bytes.
  public static let largestSession = 16 << 20

  /// The folder.
  public let path: FilePath

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

  /// Reads a session.
  ///
  /// - Parameter name: The name of the session.
  /// - Returns: The bytes, or nil where there is no such session.
  /// - Throws: `FileFailure` where there is one that cannot be read.
  public func load(_ name: String) throws(FileFailure) -> [UInt8]? {
    do {
      return try WholeFile.read(file(of: name), limit: Self.largestSession)
    } catch  where error.cause == .system(.noSuchFileOrDirectory) {
      return nil
    }
  }

  /// Writes a session whole or not at all; the folder is made where it is missing.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - name: The name of the session.
  /// - Throws: `FileFailure`; the session on disk is then as it was.
  public func save(_ bytes: [UInt8], as name: String) throws(FileFailure) {
    var folders = NewFolders()
    try folders.make(path, mode: 0o700)
    try AtomicFile.write(bytes, to: file(of: name))
  }
}
