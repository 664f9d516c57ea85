import SystemPackage
import TestSupport

@testable import AccountAccess

/// A shell script in the place of the AWS CLI, in a folder of its own.
struct FakeCLI: Sendable {
  let folder: FilePath
  private let path: FilePath

  /// Writes a script, runs a test with it, and removes it.
  ///
  /// The script finds its folder in `$FOLDER`; `calls` in there gets the words of every call.
  static func with(
    _ script: String, _ body: (FakeCLI) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      let cli = FakeCLI(folder: folder.path, path: folder.path.appending("aws"))
      let head = "#!/bin/sh\necho \"$*\" >> \"$FOLDER/calls\"\n"
      try await folder.path.appending("aws").putProgram(head + script + "\n")
      try await body(cli)
    }
  }

  /// How the script is called in place of the CLI.
  func access(
    profile: String = "", timeLimit: Duration = .seconds(60), processLimit: Int = 6,
    environment: [String: String] = [:]
  ) -> AWSAccess {
    let own = ["PATH": "\(folder):/usr/bin:/bin", "FOLDER": folder.string]
    return AWSAccess(
      profile: profile, environment: own.merging(environment) { $1 }, timeLimit: timeLimit,
      processLimit: processLimit)
  }

  /// The words of every call so far, one line each.
  func calls() throws -> [String] {
    try read("calls").split(separator: "\n").map(String.init)
  }

  /// Writes a file that the script reads.
  func write(_ text: String, to name: String) throws {
    let file = try FileDescriptor.open(
      folder.appending(name), .writeOnly, options: [.create, .truncate],
      permissions: .ownerReadWrite)
    _ = try file.closeAfter { try file.writeAll(text.utf8) }
  }

  /// Reads a file that the script wrote; an empty text where there is none yet.
  func read(_ name: String, limit: Int = 1 << 20) throws -> String {
    guard let file = try? FileDescriptor.open(folder.appending(name), .readOnly) else { return "" }
    return try file.closeAfter {
      var bytes = [UInt8](repeating: 0, count: limit)
      let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }

  /// The processes whose numbers the script wrote into `processes`, once there are as many.
  func processes(_ count: Int) async throws -> [Int] {
    try await waitFor {
      let numbers = try read("processes").split(separator: "\n").compactMap { Int($0) }
      return numbers.count >= count ? numbers : nil
    } missing: {
      "The script started fewer than \(count) processes: \(try read("processes"))"
    }
  }

  /// Waits until processes have ended; a corpse that nobody has buried yet counts as ended.
  static func waitForEnd(of processes: [Int], within limit: Duration = .seconds(60)) async throws {
    try await waitFor(within: limit, every: .milliseconds(5)) {
      processes.allSatisfy { !isRunning($0) } ? true : nil
    } missing: {
      "Still running: \(processes.filter(isRunning))"
    }
  }

  private static func isRunning(_ process: Int) -> Bool {
    guard let file = try? FileDescriptor.open("/proc/\(process)/stat", .readOnly) else {
      return false
    }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = try? file.closeAfter {
      try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
    }
    let text = String(decoding: bytes.prefix(count ?? 0), as: UTF8.self)
    let state = text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
    return state.map { !"ZX".contains($0) } ?? false
  }
}
