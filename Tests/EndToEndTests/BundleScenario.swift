import Foundation
import RecommenderCore
import Subprocess
import SystemPackage
import TestSamples
import TestSupport
import Testing

/// The whole bundle as the program writes it.
@Suite struct BundleScenario {
  private static let session = SessionDocument(
    name: "films", account: .sample, step: .review, answers: .valid(function: true)
  ).text

  private static let files: Set = [
    "README.md", "recommender.json", "CHECKLIST.md", "checklist.json", "iam/trust-policy.json",
    "iam/permissions-policy.json", "iam/operator-policy.json", "template.yaml", "create.sh",
    "lambda/handler.py", "lambda/event.json", "lambda/README.md", "messages.md", "session.json",
  ]

  @Test("An export writes every file, the script can be run, and twice gives the same bytes")
  func whole() async throws {
    try await Headless.with(["films.json": Self.session]) { program in
      for folder in ["out", "again"] {
        #expect(try await program.run("export", "films.json", "--to", folder).status == 0)
      }
      let written = try FileManager.default.subpathsOfDirectory(
        atPath: program.folder.appending("out").string)
      #expect(Self.files.isSubset(of: written))
      for file in Self.files {
        let first = try program.folder.appending("out/\(file)").text()
        #expect(first == (try program.folder.appending("again/\(file)").text()), "\(file)")
      }
      #expect(
        FileManager.default.isExecutableFile(
          atPath: program.folder.appending("out/create.sh").string))
      for file in ["README.md", "CHECKLIST.md", "template.yaml", "create.sh", "messages.md"] {
        let text = try program.folder.appending("out/\(file)").text()
        #expect(text.lowercased().contains("sample"), "\(file) does not say that it is a sample")
      }
    }
  }

  @Test("A session and its own bundle do not differ; one changed answer is one line")
  func same() async throws {
    try await Headless.with(["films.json": Self.session]) { program in
      #expect(try await program.run("export", "films.json", "--to", "out").status == 0)
      for file in ["session.json", "recommender.json"] {
        let run = try await program.run("diff", "films.json", "out/\(file)")
        #expect(run.status == 0 && run.output.isEmpty, "\(file): \(run.output)")
      }
      let folder = try await program.run("diff", "films.json", "out")
      #expect(folder.status == 0 && folder.output.isEmpty, "\(folder.messages)")
      try program.folder.appending("other.json").put(
        Self.session.replacing(
          #""recommendationsPerMessage": 3"#, with: #""recommendationsPerMessage": 2"#))
      let changed = try await program.run("diff", "other.json", "out")
      #expect(changed.status == 1)
      #expect(changed.output.lines.count == 1)
    }
  }

  @Test("A bundle is imported again with every answer, and exports the same bytes")
  func again() async throws {
    try await Headless.with(["films.json": Self.session]) { program in
      #expect(try await program.run("export", "films.json", "--to", "out").status == 0)
      #expect(try await program.run("import", "out", "--as", "films").status == 0)
      #expect(try await program.run("export", "films", "--to", "again").status == 0)
      for file in Self.files {
        let first = try program.folder.appending("out/\(file)").text()
        #expect(first == (try program.folder.appending("again/\(file)").text()), "\(file)")
      }
    }
  }

  @Test("Attribute names can be written with their prefix, and mean the same")
  func prefixed() async throws {
    try await Headless.with(["films.json": Self.session]) { program in
      let run = try await program.run(
        "export", "films.json", "--to", "out", "--attribute-keys", "prefixed")
      #expect(run.status == 0)
      let request = try program.folder.appending("out/recommender.json").text()
      #expect(request.contains(#""Recommendations.Title": "Film title""#))
      let diff = try await program.run("diff", "films.json", "out/recommender.json")
      #expect(diff.status == 0)
    }
  }

  @Test("The commands are printed one a line") func commands() async throws {
    try await Headless.with(["films.json": Self.session]) { program in
      let run = try await program.run("export", "films.json", "--format", "cli")
      #expect(run.status == 0)
      #expect(
        run.output.lines.contains {
          $0.hasPrefix("aws pinpoint create-recommender-configuration --region us-east-1")
        }, "\(run.output)")
    }
  }

  @Test("Killed at any moment, an export leaves the folder whole or none", arguments: 0..<10)
  func killed(round: Int) async throws {
    try await Headless.with(["films.json": Self.session]) { program in
      let delay = Double(round) * 0.004
      let timeout = try await requireTool("timeout", package: "coreutils")
      _ = try await Subprocess.run(
        timeout,
        arguments: [
          "-s", "KILL", "\(delay + 0.001)", Wizard.path, "export", "films.json", "--to", "out",
        ],
        environment: .custom(["HOME": program.folder.string, "PATH": "/usr/bin:/bin"]),
        workingDirectory: program.folder, output: .discarded, error: .discarded)
      let folder = program.folder.appending("out").string
      if FileManager.default.fileExists(atPath: folder) {
        let written = try FileManager.default.subpathsOfDirectory(atPath: folder)
        #expect(Self.files.isSubset(of: written))
      }
      #expect(try await program.run("export", "films.json", "--to", "out", "--force").status == 0)
    }
  }
}
