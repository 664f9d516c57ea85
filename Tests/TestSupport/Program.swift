import Subprocess
public import SystemPackage

extension FilePath {
  /// Writes a program's text into the file and lets it be run.
  ///
  /// Another process writes it: as long as one that is just being started holds the file open for
  /// writing, the kernel refuses to run it, and every process started here holds what is open here.
  public func putProgram(_ text: String) async throws {
    let written = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", #"mkdir -p "${0%/*}" && cat > "$0" && chmod 755 "$0""#, string],
      input: .string(text), output: .discarded, error: .string(limit: 4_096))
    guard written.terminationStatus.isSuccess else {
      throw NotWritten(path: self, reason: written.standardError)
    }
  }
}

/// A program that a test needs could not be written.
struct NotWritten: Error {
  let path: FilePath
  let reason: String
}
