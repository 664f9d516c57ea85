import Glibc
import Subprocess
public import SystemPackage

/// A folder for one test.
public struct TemporaryFolder: Sendable {
  /// Where it is.
  public let path: FilePath

  /// Makes a folder, runs a test in it, and removes it with all that is in it.
  public static func with<Result>(
    _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    var template = Array("/tmp/recommender-wizard-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let name = String(decoding: bytes, as: UTF8.self)
    let folder = TemporaryFolder(path: FilePath(name))
    let outcome: Swift.Result<Result, any Error>
    do {
      outcome = .success(try await body(folder))
    } catch {
      outcome = .failure(error)
    }
    _ = try await run(.name("rm"), arguments: ["-rf", "--", name], output: .discarded)
    return try outcome.get()
  }
}
