import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// What `export --force` does to a folder, counted and killed, with the program that the tests were
/// built with and with the one that ships.
@Suite(.serialized) struct OneStepScenario {
  enum Build: CaseIterable {
    case debug
    case shipped

    func path() throws -> String {
      self == .debug ? Wizard.path : try Products.shipped("recommender-wizard").string
    }
  }

  /// Which bundle takes the place of which: files change, appear, or are no longer written.
  enum Change: CaseIterable {
    case other
    case functionComes
    case functionGoes
  }

  private static let function = """
    "region": "us-east-1",
    "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
    "idType": "PINPOINT_USER_ID", "recommendationsPerMessage": 3, "processing": "lambda",
    "functionArn": "arn:aws:lambda:us-east-1:123456789012:function:enrich",
    "attributes": [{"name": "Title", "displayName": "Film title", "purpose": "headline"}],
    "iamRole": "create", "iamRoleName": "OtherRole", "name": "films"
    """

  private static func answers(_ change: Change) -> (before: String, after: String) {
    switch change {
    case .other: (function, function.replacing("OtherRole", with: "PinpointRole"))
    case .functionComes: (Written.answers, function)
    case .functionGoes: (function, Written.answers)
    }
  }

  private static let kinds = [
    "renameat2", "rename", "renameat", "link", "linkat", "unlink", "unlinkat", "mkdir", "rmdir",
  ]

  @Test("The program that ships is static") func isStatic() throws {
    let bytes = try Data(contentsOf: URL(filePath: Build.shipped.path()))
    // A program that needs the dynamic linker names it.
    #expect(bytes.prefix(4) == Data([0x7F, 0x45, 0x4C, 0x46]))
    #expect(bytes.range(of: Data("/ld-linux".utf8), in: 0..<4_096) == nil)
  }

  @Test(
    "A folder is replaced by one step, and none of its files by itself", arguments: Build.allCases)
  func oneStep(build: Build) async throws {
    try await Self.folder(.other) { place in
      let out = try place.fresh()
      let log = try await place.export(out, with: build, tracing: "renameat2,rename,renameat")
      #expect(log.ranges(of: "renameat2(").count == 1, "\(log)")
      #expect(log.ranges(of: " rename(").isEmpty && log.ranges(of: " renameat(").isEmpty)
      #expect(log.contains("RENAME_EXCHANGE"))
      #expect(try place.tree(out) == place.after)
    }
  }

  @Test(
    "Killed at any step, the folder is the old one or the new one, and nothing is left beside it",
    arguments: Build.allCases, Change.allCases)
  func killed(build: Build, change: Change) async throws {
    try await Self.folder(change) { place in
      let kinds = Self.kinds.joined(separator: ",")
      let log = try await place.export(try place.fresh(), with: build, tracing: kinds)
      var count = 0
      for kind in Self.kinds {
        let calls = log.ranges(of: " \(kind)(").count
        for number in 0..<calls {
          let out = try place.fresh()
          _ = try await place.export(
            out, with: build, injecting: "\(kind):signal=SIGKILL:when=\(number + 1)")
          let tree = try place.tree(out)
          #expect(
            tree == place.before || tree == place.after, "\(change), \(kind) \(number + 1)")
          count += 1
          // The next one clears away what this one left.
          _ = try await place.export(out, with: build)
          #expect(try place.tree(out) == place.after)
          let names = try FileManager.default.contentsOfDirectory(
            atPath: out.removingLastComponent().string)
          #expect(!names.contains { $0.hasPrefix(".recommender-wizard-") }, "\(names)")
        }
      }
      print("Killed exports: \(build), \(change): \(count)")
      #expect(count > 10)
    }
  }

  /// Two bundles, and folders that hold the first of them and a file of the team's own.
  private struct Place {
    let folder: FilePath
    let before: [String: Data]
    let after: [String: Data]

    func fresh() throws -> FilePath {
      let around = folder.appending("run-\(UInt64.random(in: .min ... .max))")
      try around.makeFolder()
      let out = around.appending("out")
      try FileManager.default.copyItem(
        atPath: folder.appending("before").string, toPath: out.string)
      return out
    }

    func tree(_ root: FilePath) throws -> [String: Data] {
      try Self.tree(root)
    }

    static func tree(_ root: FilePath) throws -> [String: Data] {
      var tree: [String: Data] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: root.string) {
        var isFolder: ObjCBool = false
        let file = root.pushing(FilePath(path)).string
        _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        if !isFolder.boolValue { tree[path] = try Data(contentsOf: URL(filePath: file)) }
      }
      return tree
    }

    /// Writes the second bundle over a folder under strace; gives what strace has seen.
    func export(
      _ out: FilePath, with build: Build, tracing kinds: String? = nil,
      injecting fault: String? = nil
    ) async throws -> String {
      let strace = try await requireTool("strace")
      let log = folder.appending("log")
      let filter = fault.map { "inject=\($0)" } ?? "trace=\(kinds ?? "none")"
      _ = try await Subprocess.run(
        strace,
        arguments: [
          "-f", "-o", log.string, "-e", filter, try build.path(), "export",
          folder.appending("after.json").string, "--to", out.string, "--force",
        ],
        environment: .custom(["HOME": folder.string, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]),
        workingDirectory: folder, output: .discarded, error: .string(limit: 1 << 16))
      return try log.text()
    }
  }

  private static func folder(
    _ change: Change, _ body: (Place) async throws -> Void
  ) async throws {
    let answers = answers(change)
    try await Headless.with([
      "before.json": Written.session(answers.before), "after.json": Written.session(answers.after),
    ]) { program in
      for name in ["before", "after"] {
        let run = try await program.run("export", "\(name).json", "--to", name)
        try #require(run.status == 0, "\(run.messages)")
      }
      try program.folder.appending("before/iam/notes.txt").put("ours\n")
      let before = try Place.tree(program.folder.appending("before"))
      let after = try Place.tree(program.folder.appending("after"))
      try await body(
        Place(folder: program.folder, before: before, after: before.merging(after) { $1 }))
    }
  }
}
