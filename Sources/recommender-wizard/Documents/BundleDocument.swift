import SessionStore
import SystemPackage

/// The document of a file, or of a folder that holds a bundle.
enum BundleDocument {
  /// The files of a bundle that hold its answers, the fuller one first.
  static let files = ["session.json", "recommender.json"]

  /// Says that a folder has neither file.
  static func absence(_ failure: FileFailure) -> String {
    "The folder \(failure.path.string) has neither \(files.joined(separator: " nor ")). Name the file."
  }

  /// Reads a file of at most `SessionFolder.largestSession` bytes, or the first of the bundle's files
  /// that a folder has.
  ///
  /// - Returns: The path that was read, and what is in it.
  /// - Throws: `FileFailure`; its cause is `isFolder` where a folder has none of the files.
  static func read(_ path: FilePath) throws(FileFailure) -> (path: FilePath, bytes: [UInt8]) {
    do throws(FileFailure) {
      return (path, try WholeFile.read(path, limit: SessionFolder.largestSession))
    } catch  where error.cause == .isFolder {
      for file in files {
        do throws(FileFailure) {
          let inner = path.appending(file)
          return (inner, try WholeFile.read(inner, limit: SessionFolder.largestSession))
        } catch {
          guard error.cause == .system(.noSuchFileOrDirectory) else { throw error }
        }
      }
      throw error
    }
  }
}
