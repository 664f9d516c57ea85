import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// What the trials of a hostile disk share: a session that stands at the campaigns, and the ways
/// in which a disk can refuse it.
extension Tmux {
  /// The folder of the sessions.
  var sessions: FilePath { home.appending(".local/state/recommender-wizard/sessions") }

  /// The file of the session `films`.
  var films: FilePath { sessions.appending("films.json") }

  /// Starts a session `films` on the sample account and goes on to the campaigns.
  ///
  /// `wrapper` is what the program is started by, such as `env -u HOME`.
  func startFilms(_ wrapper: String = "") async throws {
    try await run("clear; \(wrapper) \(Wizard.path) --account sample films")
    try await waitFor("18 campaigns")
    try await send("Enter")
    try await waitFor("deployed version")
  }

  /// Starts `films` where no file may have more than a number of bytes; `makeRoom` ends that.
  func startFilms(largestFile bytes: Int) async throws {
    _ = try await requireTool("prlimit", package: "util-linux")
    try await startFilms("prlimit --fsize=\(bytes):unlimited")
  }

  /// Lets files grow again.
  func makeRoom() async throws {
    let prlimit = try await requireTool("prlimit", package: "util-linux")
    let result = try await Subprocess.run(
      prlimit, arguments: ["--pid", "\(try await program())", "--fsize=unlimited"],
      output: .discarded, error: .string(limit: 1 << 12))
    try #require(result.terminationStatus.isSuccess, "\(result.standardError)")
  }

  /// Types more than fits into a file of 2,000 bytes.
  func typeMuch() async throws {
    try await paste(String(repeating: "weekend ", count: 300))
    try await waitFor("weekend weekend")
  }

  /// Types the name of the campaign under the cursor and waits until that is saved.
  ///
  /// Nothing is asked of the account for it, and older saves do not come after it; so nothing is
  /// written from then on until something is typed.
  func waitForSettled() async throws {
    try await paste("movie-picks")
    try await waitForSaved("movie-picks")
  }

  /// Expects that the session's file is whole and older than a text.
  func expectWhole(
    without text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let saved = try films.text()
    #expect(saved.hasSuffix("}\n"), sourceLocation: sourceLocation)
    #expect(saved.contains("us-east-1"), sourceLocation: sourceLocation)
    #expect(!saved.contains(text), sourceLocation: sourceLocation)
  }

  /// Waits until the session's file holds a text, and gives the whole of it.
  @discardableResult
  func waitForSaved(_ text: String) async throws -> String {
    try await TestSupport.waitFor {
      let saved = (try? films.text()) ?? ""
      return saved.contains(text) ? saved : nil
    } missing: {
      "The session never held \"\(text)\"."
    }
  }
}

/// What starts a program so that the permissions of files hold for it, whoever runs the tests.
///
/// Root may write everywhere by a capability, which is taken away.
func withoutPrivileges() async throws -> String {
  guard geteuid() == 0 else { return "" }
  _ = try await requireTool("setpriv", package: "util-linux")
  return "setpriv --inh-caps=-all --bounding-set=-all"
}

extension FilePath {
  /// Sets the permissions of a file or folder.
  func permit(_ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: string)
  }

  /// The permissions of a file or folder.
  func mode() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: string)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// Removes a file, or a folder with all that is in it.
  func remove() throws { try FileManager.default.removeItem(atPath: string) }

  /// Makes a folder with those it is in.
  func makeFolder() throws {
    try FileManager.default.createDirectory(atPath: string, withIntermediateDirectories: true)
  }

  /// Writes bytes into the file, and makes its folder where there is none.
  func put(bytes: [UInt8]) throws {
    try removingLastComponent().makeFolder()
    try Data(bytes).write(to: URL(filePath: string))
  }

  /// The bytes of the file.
  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: string))) }
}
