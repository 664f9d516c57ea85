import ArgumentParser
import RecommenderCore
import SessionStore
import SystemPackage

/// The document that sessions are imported from.
struct ImportSource {
  /// The file as messages call it.
  let name: String
  /// What a session could be called after; empty for standard input.
  let stem: String
  private let bytes: [UInt8]

  /// The files of a bundle that hold its answers, the fuller one first.
  private static let bundleFiles = ["session.json", "recommender.json"]

  /// Reads a file, a folder's file, or standard input.
  init(_ argument: String) throws(CommandRefused) {
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
      throw Self.refused(error)
    }
  }

  /// The sessions that the document makes, at least one.
  func sessions() throws(CommandRefused) -> [ImportedSession] {
    do {
      return try ImportedSession.sessions(in: bytes)
    } catch {
      let problems = DocumentCheck.problems(of: error)
      throw CommandRefused(lines: problems.map { $0.line(in: name) }, exitCode: .dataRefused)
    }
  }

  private static func read(bundle: FilePath) throws(CommandRefused) -> (String, [UInt8]) {
    for file in bundleFiles {
      let path = bundle.appending(file)
      do throws(FileFailure) {
        return (path.string, try WholeFile.read(path, limit: SessionFolder.largestSession))
      } catch {
        guard error.cause == .system(.noSuchFileOrDirectory) else { throw Self.refused(error) }
      }
    }
    let names = bundleFiles.joined(separator: " nor ")
    throw CommandRefused(
      "The folder \(bundle.string) has neither \(names). Name the file to import.",
      exitCode: .notFound)
  }

  private static func refused(_ failure: FileFailure) -> CommandRefused {
    CommandRefused(failure.sentence, exitCode: .notFound)
  }
}
