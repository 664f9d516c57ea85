import Subprocess
import SystemPackage
import TestSupport

extension Headless {
  /// Runs a line of shell without a terminal; `$WIZARD` in it is the program.
  func shell(_ line: String, environment: [String: String] = [:]) async throws -> Run {
    let setsid = try await requireTool("setsid", package: "util-linux")
    let ended = try await Subprocess.run(
      setsid, arguments: ["--wait", "sh", "-c", line],
      environment: .custom(
        [
          "HOME": folder.string, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
          "WIZARD": Wizard.path,
        ].merging(environment) { $1 }
          .reduce(into: [:]) { $0[Environment.Key(stringLiteral: $1.key)] = $1.value }),
      workingDirectory: folder, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    let status =
      switch ended.terminationStatus {
      case .exited(let status): Int(status)
      case .signaled(let number): 256 + Int(number)
      }
    return Run(status: status, output: ended.standardOutput, messages: ended.standardError)
  }

  /// The file of a session.
  func session(_ name: String) -> FilePath { sessions.appending("\(name).json") }
}
