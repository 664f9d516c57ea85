import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct DoctorScenario {
  @Test("Where the AWS CLI answers, nothing is to fix, and each look is one entry of the JSON")
  func account() async throws {
    try await Headless.withAWS { program, _, address in
      let run = try await program.withRealAWS(
        "doctor", "--json", "--region", "us-east-1", at: address)
      #expect(run.status == 0, "\(run.output)")
      let checks = try #require(try JSONText.read(run.output.utf8)["checks"]?.elements)
      #expect(
        checks.map { $0["id"]?.text }
          == ["terminal", "sessions", "themes", "editor", "aws-cli", "credentials", "region"])
      #expect(
        checks.allSatisfy {
          $0.members?.map(\.name) == ["id", "title", "verdict", "found", "fix"]
        })
      // A pipeline has no screen, which is no fault.
      #expect(
        checks.map { $0["verdict"]?.text } == ["advice"] + Array(repeating: "fine", count: 6))
      #expect(checks[4]["found"]?.text?.hasPrefix("aws-cli/") == true)
      #expect(checks[5]["found"]?.text?.hasPrefix("arn:aws:") == true)
    }
  }

  @Test("What is missing is named, with what to do")
  func missing() async throws {
    let broken = [
      ".config/recommender-wizard/themes/bad.yaml": "scheme: \"Bad\"\nbase00 101014\n",
      ".local/state/recommender-wizard/sessions/torn.json": "{",
    ]
    try await Headless.with(broken) { program in
      let run = try await program.run(["doctor"], environment: ["PATH": program.folder.string])
      #expect(run.status == 1)
      #expect(run.output.contains("to fix  AWS CLI"))
      #expect(run.output.contains("Install the AWS CLI"))
      #expect(run.output.contains("advice  Sessions  damaged: torn"))
      #expect(run.output.contains("bad.yaml:2:"))
      let unset = try await program.run(["doctor"], environment: ["HOME": ""])
      #expect(unset.status == 1)
      #expect(unset.output.contains("To do: Set HOME."))
    }
  }

  @Test("A profile that there is not is named, and what to do names it too")
  func profile() async throws {
    try await Headless.withAWS { program, _, address in
      let run = try await program.withRealAWS("doctor", "--json", "--profile", "films", at: address)
      #expect(run.status == 1)
      let checks = try #require(try JSONText.read(run.output.utf8)["checks"]?.elements)
      #expect(
        checks[5]["found"]?.text == "There is no profile \"films\" in the AWS configuration.")
      #expect(checks[5]["fix"]?.text == "aws configure --profile films")
    }
  }

  @Test("In a terminal its type, its size, its letters and its colours are told")
  func terminal() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("\(Wizard.path) doctor")
      let screen = try await tmux.waitFor("status=1").joined(separator: "\n")
      #expect(screen.contains("Window    80 columns, 24 rows"))
      #expect(screen.contains("Locale    UTF-8"))
      #expect(screen.contains("Colours   256"))
    }
  }
}
