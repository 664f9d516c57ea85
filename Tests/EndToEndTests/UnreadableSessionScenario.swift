import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct UnreadableSessionScenario {
  @Test("A session cut off anywhere is refused with the place, and kept to the byte")
  func truncated() async throws {
    try await Headless.with(["keys": "wait 18 campaigns\nkey Enter\n"]) { headless in
      let first = try await headless.run("films", "--account", "sample", "--script", "keys")
      #expect(first.status == 1, "\(first.messages)")
      let file = headless.folder.appending(Self.films)
      let whole = try file.bytes()
      // Without its last byte, a line's end, the document is whole.
      for length in stride(from: 0, to: whole.count - 1, by: 10) {
        let cut = Array(whole.prefix(length))
        try file.put(bytes: cut)
        let run = try await headless.run("films", "--script", "keys")
        #expect(run.status == 65, "\(length) bytes")
        #expect(run.messages.contains("films.json: Line "), "\(run.messages)")
        #expect(run.messages.contains("The file is left as it is."))
        #expect(try file.bytes() == cut)
      }
    }
  }

  @Test(
    "What is no session of this version is refused with the reason, and kept to the byte",
    arguments: [
      (Self.opening + "\"version\": 2}", "A newer version of recommender-wizard"),
      ("{\"format\": \"another\"}", "This is no session."),
      (Self.opening + "\"version\": 1, \"name\": \"\u{1}\"}", "control character"),
    ])
  func refused(text: String, reason: String) async throws {
    try await expectRefusal(Array(text.utf8), reason)
  }

  @Test("What is nested without end is refused, and kept", arguments: ["[", "{\"a\":"])
  func nested(opening: String) async throws {
    try await expectRefusal(Array(String(repeating: opening, count: 100_000).utf8), "deeper")
  }

  @Test("Bytes that are no UTF-8 are refused, and kept")
  func notUTF8() async throws {
    let bytes = Array((Self.opening + "\"name\": \"").utf8) + [0xFF, 0xFE] + Array("\"}".utf8)
    try await expectRefusal(bytes, "not UTF-8")
  }

  @Test("A link that leads nowhere is refused, and stays")
  func danglingLink() async throws {
    try await Headless.with(["keys": "key Enter\n"]) { headless in
      let file = headless.folder.appending(Self.films)
      try file.removingLastComponent().makeFolder()
      try FileManager.default.createSymbolicLink(
        atPath: file.string, withDestinationPath: "/nowhere/films.json")
      let run = try await headless.run("films", "--account", "sample", "--script", "keys")
      #expect(run.status == 65)
      #expect(run.messages.contains("is a link, and what it leads to is not there."))
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: file.string)
      #expect(target == "/nowhere/films.json")
    }
  }

  @Test("A file of 100 MB is told on the start screen without being read")
  func huge() async throws {
    try await Tmux.session { tmux in
      try tmux.films.put("")
      try FileHandle(forWritingTo: URL(filePath: tmux.films.string)).truncate(atOffset: 100 << 20)
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("films cannot be opened as it is.")
      try await tmux.waitFor("16 MiB")
      let peak = try ProcessFigures(of: try await tmux.program()).peakMemory
      #expect(peak < 100 << 20)
      try await tmux.send("Escape")
      #expect(try await tmux.exitStatus() == 65)
      try await tmux.waitFor("It is left as it is.")
    }
  }

  @Test("A folder in a session's place is told on the start screen, and stays")
  func folder() async throws {
    try await Tmux.session(columns: 60, rows: 16) { tmux in
      try tmux.films.appending("mine").put("mine\n")
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("films cannot be opened as it is.")
      try await tmux.waitFor("a file is needed there.")
      try await tmux.send("Enter")
      try await tmux.waitFor("There is no earlier version.")
      try await tmux.send("Escape")
      #expect(try await tmux.exitStatus() == 65)
      #expect(try tmux.films.appending("mine").text() == "mine\n")
    }
  }

  private func expectRefusal(_ bytes: [UInt8], _ reason: String) async throws {
    try await Headless.with(["keys": "key Enter\n"]) { headless in
      let file = headless.folder.appending(Self.films)
      try file.put(bytes: bytes)
      let run = try await headless.run("films", "--account", "sample", "--script", "keys")
      #expect(run.status == 65)
      #expect(run.messages.contains(reason), "\(run.messages)")
      #expect(try file.bytes() == bytes)
    }
  }

  private static let films = ".local/state/recommender-wizard/sessions/films.json"
  private static let opening = "{\"format\": \"recommender-wizard/session\", "
}
