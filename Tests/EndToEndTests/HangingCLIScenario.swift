import Foundation
import SystemPackage
import TestSupport
import Testing

/// An AWS CLI that hangs, and does not listen when it is asked to end.
@Suite struct HangingCLIScenario {
  private static let deaf = """
    #!/bin/sh
    trap '' TERM INT HUP
    echo $$ >> "$HOME/processes"
    sleep 1000 & echo $! >> "$HOME/processes"
    wait
    """

  @Test("While the CLI hangs keys are answered at once, and leaving ends all of it")
  func leaves() async throws {
    try await Self.session { tmux in
      try await tmux.waitFor("The AWS CLI is asked who you are")
      _ = try await Self.processes(in: tmux)
      try await tmux.send("Down", "Down", "Down", "Up")
      try await tmux.waitFor("▸ ca-central-1")
      try await tmux.send("F1")
      try await tmux.waitFor("Esc closes")
      try await tmux.send("Escape")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await Self.expectGone(in: tmux)
    }
  }

  @Test(
    "A terminal that vanishes meanwhile, or kill -9, leaves nothing of the CLI behind",
    arguments: ["HUP", "TERM", "KILL"])
  func ended(signal: String) async throws {
    try await Self.session { tmux in
      _ = try await Self.processes(in: tmux)
      try await tmux.signal(signal, to: try await tmux.program())
      _ = try await tmux.exitStatus()
      try await Self.expectGone(in: tmux)
    }
  }

  @Test("When its time is over that is told, and it can be tried again")
  func timesOut() async throws {
    try await Self.session { tmux in
      try await tmux.waitFor("AWS did not answer in time.")
      try await tmux.waitFor("F5 try again")
      try await Self.expectGone(in: tmux)
      // Meanwhile it has been fixed.
      try await tmux.home.appending("bin/aws").putProgram(
        "#!/bin/sh\necho '{\"Account\": \"123456789012\", \"Arn\": \"arn:aws:iam::1:user/robin\"}'\n"
      )
      try await tmux.send("F5")
      try await tmux.waitFor("Account 123456789012, user/robin")
    }
  }

  private static func session(_ body: (Tmux) async throws -> Void) async throws {
    try await Tmux.session { tmux in
      try await tmux.home.appending("bin/aws").putProgram(deaf + "\n")
      try await tmux.run("clear; PATH=\(tmux.home)/bin:$PATH \(Wizard.path) --account aws films")
      try await body(tmux)
    }
  }

  /// The processes of the CLI, once it has told all that it starts for one call.
  private static func processes(in tmux: Tmux) async throws -> [Int] {
    try await waitFor {
      let text = (try? tmux.home.appending("processes").text()) ?? ""
      let numbers = text.split(separator: "\n").compactMap { Int($0) }
      return numbers.count >= 2 ? numbers : nil
    } missing: {
      "the CLI was never called"
    }
  }

  private static func expectGone(in tmux: Tmux) async throws {
    let processes = try await processes(in: tmux)
    try await waitFor {
      processes.allSatisfy { !isRunning($0) } ? true : nil
    } missing: {
      "still running: \(processes.filter(isRunning))"
    }
  }

  /// Whether a process is there and no corpse that somebody has yet to bury.
  private static func isRunning(_ process: Int) -> Bool {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") else {
      return false
    }
    let text = String(decoding: data, as: UTF8.self)
    let state = text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
    return state.map { !"ZX".contains($0) } ?? false
  }
}
