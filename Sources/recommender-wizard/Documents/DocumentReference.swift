import ArgumentParser
import RecommenderCore
import SessionStore
import SystemPackage

/// REF: a session by its name, or a document by the path of its file or of a bundle's folder.
///
/// The name of a session that exists comes first; `./NAME` is always a file, and `-` is always
/// standard input.
struct DocumentReference: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    text = argument
  }

  static var defaultCompletionKind: CompletionKind { .sessionNames }

  /// Reads what it leads to: a session, or a CreateRecommenderConfiguration request.
  ///
  /// - Throws: `CommandRefused` where there is neither, where it cannot be read, or where it is no
  ///   such document, with every place at which it is not.
  func load() throws(CommandRefused) -> LoadedDocument {
    if text == "-" { return try document(bytes { () throws(FileFailure) in try Self.piped() }) }
    if let folder = SessionFolder.ofThisUserIfKnown, folder.exists(text) {
      return try session(in: folder)
    }
    return try document(bytes { () throws(FileFailure) in try Self.file(FilePath(text)) })
  }

  private func session(in folder: SessionFolder) throws(CommandRefused) -> LoadedDocument {
    let file = folder.file(of: text)
    let bytes = try bytes { () throws(FileFailure) in try Self.file(file) }
    do throws(DocumentRefused) {
      return try LoadedDocument(bytes)
    } catch {
      var lines = error.problems.map { $0.line(in: file.string) }
      lines.append("The file is left as it is.")
      if Self.hasGoodBackup(text, folder) {
        let backup = folder.backupFile(of: text).string
        lines.append("A good backup from before the last save exists: \(backup)")
        lines.append("Go on with it: recommender-wizard resume \(text)")
      }
      throw CommandRefused(lines: lines, exitCode: .dataRefused)
    }
  }

  private func document(_ bytes: [UInt8]) throws(CommandRefused) -> LoadedDocument {
    do throws(DocumentRefused) {
      return try LoadedDocument(bytes)
    } catch {
      throw CommandRefused(
        lines: error.problems.map { $0.line(in: text) }, exitCode: .dataRefused)
    }
  }

  private func bytes(
    _ read: () throws(FileFailure) -> [UInt8]
  ) throws(CommandRefused) -> [UInt8] {
    do throws(FileFailure) {
      return try read()
    } catch {
      guard error.cause == .system(.noSuchFileOrDirectory) else {
        throw CommandRefused(error.advice, exitCode: .notFound)
      }
      throw CommandRefused(absence, exitCode: .notFound)
    }
  }

  /// Says what was tried.
  private var absence: String {
    SessionName.isValid(text)
      ? "There is neither a session \(text) nor a file \(text). The sessions: "
        + "recommender-wizard sessions"
      : "There is no file \(text), and no session can have that name. Check the path."
  }

  private static func hasGoodBackup(_ name: String, _ folder: SessionFolder) -> Bool {
    guard let bytes = try? folder.backup(of: name) else { return false }
    return (try? LoadedDocument(bytes)) != nil
  }

  private static func file(_ path: FilePath) throws(FileFailure) -> [UInt8] {
    try BundleDocument.read(path).bytes
  }

  private static func piped() throws(FileFailure) -> [UInt8] {
    try StandardInput.read(limit: SessionFolder.largestSession)
  }
}
