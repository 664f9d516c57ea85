import Foundation
import RecommenderCore
import SystemPackage

/// The sessions of programs that are killed, as they lie on the disk: all in one folder, so that
/// each program also meets what the others leave there.
struct KilledSessions: Sendable {
  /// The home folder of the programs.
  let home: FilePath
  /// The program that is killed.
  var program = Wizard.path

  private var folder: FilePath {
    home.appending(".local/state/recommender-wizard/sessions")
  }

  /// A session that stands at a text field.
  static func beginning(_ name: String) -> SessionDocument {
    var answers = Answers()
    answers.region = "eu-west-1"
    answers.name = "start"
    answers.description = "stays"
    return SessionDocument(
      name: name, created: Timestamp(seconds: 1_700_000_000),
      modified: Timestamp(seconds: 1_700_000_000),
      account: AccountChoice(source: .none), step: .name, answers: answers)
  }

  /// Puts a document into its place.
  func put(_ document: SessionDocument) throws {
    try folder.appending("\(document.name).json").put(document.text)
  }

  /// Reads a session; what is no whole document throws.
  func document(_ name: String) throws -> SessionDocument {
    try Self.document(folder.appending("\(name).json"))
  }

  /// Reads the version before the last save; nil where there is none yet.
  func backup(_ name: String) throws -> SessionDocument? {
    let file = folder.appending(".\(name).bak")
    guard FileManager.default.fileExists(atPath: file.string) else { return nil }
    return try Self.document(file)
  }

  /// The temporary files, of one process or of all.
  func strays(of process: pid_t? = nil) throws -> [String] {
    let start = ".recommender-wizard-" + (process.map { "\($0)-" } ?? "")
    return try names().filter { $0.hasPrefix(start) && $0.hasSuffix(".tmp") }
  }

  /// The names of all files, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.string)
  }

  private static func document(_ file: FilePath) throws -> SessionDocument {
    try SessionDocument(decoding: Array(Data(contentsOf: URL(fileURLWithPath: file.string))))
  }
}
