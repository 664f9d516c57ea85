import FoundationEssentials
import SystemPackage

/// A temporary file that only this user can read, for what must not stand on a command line.
///
/// Everyone on the machine sees the words of a command, and the CLI would take some of them, such
/// as `file://…`, for something else than the text that they are.
struct PrivateFile: Sendable {
  let path: FilePath

  /// Makes a file with a text, runs a body with it, and removes it.
  ///
  /// Cancelling the task removes the file at once, since the program may end before the body does.
  ///
  /// - Throws: What the system says against the file, or what the body throws.
  static func with<Result>(
    _ text: String, in folder: String,
    _ body: @Sendable (PrivateFile) async throws -> Result
  ) async throws -> Result {
    let file = PrivateFile(path: FilePath(folder).appending(name()))
    let descriptor = try FileDescriptor.open(
      file.path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: .ownerReadWrite)
    defer { file.remove() }
    try descriptor.closeAfter { _ = try descriptor.writeAll(text.utf8) }
    return try await withTaskCancellationHandler {
      try await body(file)
    } onCancel: {
      file.remove()
    }
  }

  /// Whether the CLI finds a file in a folder by its path as it stands.
  ///
  /// In the path of a file that it reads it puts variables and home folders in place.
  static func canBeNamed(in folder: String) -> Bool {
    folder.hasPrefix("/") && !folder.unicodeScalars.contains { $0 == "$" || $0.value < 0x20 }
  }

  private func remove() { try? FileManager.default.removeItem(atPath: path.string) }

  /// The whole content; nil where it is longer than the limit, in bytes, or cannot be read.
  func content(limit: Int) -> [UInt8]? {
    try? SnapshotFile.read(path.string, home: nil, limit: limit)
  }

  private static func name() -> String {
    let number = UInt64.random(in: .min ... .max)
    return "recommender-wizard-" + String(number, radix: 36)
  }
}
