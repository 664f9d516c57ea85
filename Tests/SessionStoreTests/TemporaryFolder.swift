import Glibc
import SystemPackage

@testable import SessionStore

/// A fresh folder for one test, removed with all that is in it when the test ends.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    let name = "session-store-tests-\(getpid())-\(UInt64.random(in: .min ... .max))"
    path = FilePath("/tmp").appending(name)
    try SystemCall.makeFolder(path, mode: 0o755)
  }

  deinit {
    Strays.remove(path)
  }

  /// A path in the folder.
  func callAsFunction(_ name: String) -> FilePath {
    path.pushing(FilePath(name))
  }

  /// All names in the folder or one inside it, hidden ones too, in order.
  func names(in inner: String = "") throws -> [String] {
    try SystemCall.names(in: path.pushing(FilePath(inner))).map(\.string).sorted()
  }

  /// Writes a file without any ceremony.
  func put(_ text: String, _ name: String, mode: UInt32 = 0o644) throws {
    let file = try OpenFile(self(name), O_WRONLY | O_CREAT | O_TRUNC, mode: mode)
    try file.write(Array(text.utf8))
  }

  /// The content of a file as text.
  func text(_ name: String) throws -> String {
    String(decoding: try WholeFile.read(self(name), limit: 1 << 28), as: UTF8.self)
  }

  /// The permission bits of a path.
  func mode(_ name: String = "") throws -> UInt32 {
    try Stat(self(name), followTargetSymlink: false).permissions.rawValue
  }
}
