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

  /// Reads a file, a folder's file, or standard input.
  init(_ argument: String) throws(CommandRefused) {
    let path = FilePath(argument)
    do throws(FileFailure) {
      if argument == "-" {
        bytes = try StandardInput.read(limit: SessionFolder.largestSession)
        (name, stem) = (argument, "")
        return
      }
      let found = try BundleDocument.read(path)
      bytes = found.bytes
      name = found.path == path ? argument : found.path.string
      stem = (found.path == path ? path.stem : path.lastComponent?.string) ?? ""
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

  private static func refused(_ failure: FileFailure) -> CommandRefused {
    guard failure.cause == .isFolder else {
      return CommandRefused(failure.advice, exitCode: .notFound)
    }
    return CommandRefused(BundleDocument.absence(failure), exitCode: .notFound)
  }
}
