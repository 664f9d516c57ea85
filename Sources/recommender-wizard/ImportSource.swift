import ArgumentParser
import SessionStore
import SystemPackage

/// The document that sessions are imported from.
struct ImportSource {
  /// The file as messages call it.
  let name: String
  /// What a session could be called after; empty for standard input.
  let stem: String
  let bytes: [UInt8]

  /// The files of a bundle that hold its answers, the fuller one first.
  private static let bundleFiles = ["session.json", "recommender.json"]

  /// Reads a file, a folder's file, or standard input.
  init(_ argument: String) throws(ImportRefused) {
    let path = FilePath(argument)
    do throws(FileFailure) {
      if argument == "-" {
        bytes = try StandardInput.read(limit: SessionFolder.largestSession)
        stem = ""
      } else {
        bytes = try WholeFile.read(path, limit: SessionFolder.largestSession)
        stem = path.stem ?? ""
      }
      name = argument
    } catch  where error.cause == .isFolder {
      (name, bytes) = try Self.read(bundle: path)
      stem = path.lastComponent?.string ?? ""
    } catch {
      throw ImportRefused(error)
    }
  }

  private static func read(bundle: FilePath) throws(ImportRefused) -> (String, [UInt8]) {
    for file in bundleFiles {
      let path = bundle.appending(file)
      do throws(FileFailure) {
        return (path.string, try WholeFile.read(path, limit: SessionFolder.largestSession))
      } catch {
        guard error.cause == .system(.noSuchFileOrDirectory) else { throw ImportRefused(error) }
      }
    }
    let names = bundleFiles.joined(separator: " nor ")
    throw ImportRefused(
      text: "The folder \(bundle.string) has neither \(names). Name the file to import.\n",
      exitCode: .notFound)
  }
}

extension ImportRefused {
  /// A file that cannot be read.
  fileprivate init(_ failure: FileFailure) {
    self.init(text: "\(failure.sentence)\n", exitCode: .notFound)
  }
}
