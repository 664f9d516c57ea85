package import Exporters
package import SessionStore
package import SystemPackage

/// The files of a set-up, written in one way by the wizard and by `export`.
package enum SetupFiles {
  /// Writes the files into a folder, all or none of them.
  ///
  /// - Throws: What stood in the way; nothing was written then.
  package static func write(
    _ files: [ExportedFile], into folder: FilePath, replacing: Bool
  ) throws(FileFailure) -> FolderOutcome {
    let files = files.map {
      FolderFile(path: $0.path, text: $0.text, isExecutable: $0.isExecutable)
    }
    return try FolderWriter.write(files, into: folder, replacing: replacing)
  }
}
