import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// The real program without a terminal, in a folder of its own.
struct Headless {
  /// What a run brought.
  struct Run {
    let status: Int
    let output: String
    let messages: String
  }

  /// The home and working folder.
  let folder: FilePath

  /// Makes a folder with texts in it and runs a test there.
  static func with<Result>(
    _ files: [String: String] = [:], _ body: (Headless) async throws -> Result
  ) async throws -> Result {
    try await TemporaryFolder.with { folder in
      for (name, text) in files { try folder.path.appending(name).put(text) }
      return try await body(Headless(folder: folder.path))
    }
  }

  /// Runs the program in a session of its own, which has no terminal.
  ///
  /// A status above 255 is that of a signal that ended it.
  func run(_ arguments: String...) async throws -> Run { try await run(arguments) }

  /// Runs it with more in its environment, or other things.
  func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Run {
    let setsid = try await requireTool("setsid", package: "util-linux")
    let ended = try await Subprocess.run(
      setsid, arguments: Arguments(["--wait", Wizard.path] + arguments),
      environment: .custom(
        ["HOME": folder.string, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
          .merging(SanitizerOptions.environment) { $1 }.merging(environment) { $1 }
          .reduce(into: [:]) { $0[Environment.Key(stringLiteral: $1.key)] = $1.value }),
      workingDirectory: folder, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    let status =
      switch ended.terminationStatus {
      case .exited(let status): Int(status)
      case .signaled(let number): 256 + Int(number)
      }
    return Run(status: status, output: ended.standardOutput, messages: ended.standardError)
  }
}

extension FilePath {
  /// Writes a text into the file, and makes its folder where there is none.
  func put(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: removingLastComponent().string, withIntermediateDirectories: true)
    try text.write(toFile: string, atomically: false, encoding: .utf8)
  }

  /// The text of the file.
  func text() throws -> String { try String(contentsOfFile: string, encoding: .utf8) }
}
