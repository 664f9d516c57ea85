import Foundation
import SystemPackage
import TestSupport
import Testing

/// What y sends to the clipboard of the terminal.
@Suite struct CopyScenario {
  /// The way to Review; the person's own keys come after it.
  private static let keys = """
    wait 18 campaigns
    key Enter
    wait deployed version
    key Enter
    wait Which type of ID?
    key Enter
    wait How many recommendations?
    key Enter
    key Enter
    wait How are recommendations processed?
    key Enter
    wait Which attributes will messages use?
    type Films
    key Enter
    wait Which IAM role may Pinpoint use?
    key Enter
    wait PinpointRole
    key Enter
    wait What is the model called?
    key Enter
    key Enter
    wait Are the prerequisites met?
    key Enter
    wait Is everything right?
    """

  /// What the sequence for the clipboard carries.
  private static func copied(_ bytes: [UInt8]) throws -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let match = try #require(text.firstMatch(of: /\x1b\]52;c;([A-Za-z0-9+\/=]*)\x07/))
    return String(
      decoding: try #require(Data(base64Encoded: String(match.1))), as: UTF8.self)
  }

  @Test("On Review y copies the configuration, byte for byte, and Y the commands")
  func review() async throws {
    try await Headless.with(["keys": Self.keys]) { program in
      let out = program.folder.appending("out")
      _ = try await PseudoTerminal.session(
        running: Wizard.path,
        arguments: [
          "--account", "sample", "--to", out.string, "--script",
          program.folder.appending("keys").string,
        ],
        environment: ["HOME": program.folder.string]
      ) { terminal, _ in
        try await terminal.waitFor("copy the JSON")
        var start = try terminal.output().count
        try terminal.send("y".utf8)
        let json = try Self.copied(
          await terminal.waitFor("Sent to the clipboard: recommender.json", from: start))
        start = try terminal.output().count
        try terminal.send("Y".utf8)
        let commands = try Self.copied(
          await terminal.waitFor("the commands that put the model in place", from: start))
        #expect(commands.contains("aws pinpoint create-recommender-configuration"))
        try terminal.send("\r".utf8)
        try await terminal.waitFor("Written")
        #expect(json == (try out.appending("recommender.json").text()))
      }
    }
  }

  @Test("In tmux as it is set up at first, y fills its buffer") func tmux() async throws {
    try await Tmux.session(columns: 120, rows: 30) { tmux in
      try tmux.home.appending("keys").put(Self.keys)
      let address = try await tmux.state("#{socket_path},#{pid},0")
      try await tmux.run("TMUX=\(address) \(Wizard.path) --account sample --script keys")
      try await tmux.waitFor("write the files")
      try await tmux.type("y")
      try await tmux.waitFor("Sent to the clipboard: recommender.json")
      try await tmux.send("C-c")
      try await tmux.waitFor("status=130")
      try await tmux.run("TMUX=\(address) tmux show-buffer")
      try await tmux.waitFor("\"CreateRecommenderConfiguration\"")
    }
  }

  @Test("A terminal that would print it is offered nothing", arguments: ["linux", "vt100"])
  func notOffered(type: String) async throws {
    try await Tmux.session(columns: 120, rows: 30, environment: ["TERM": type]) { tmux in
      try tmux.home.appending("keys").put(Self.keys)
      try await tmux.run("clear; \(Wizard.path) --account sample --script keys")
      let screen = try await tmux.waitFor("write the files")
      #expect(!screen.contains { $0.contains("copy") })
      try await tmux.type("y")
      try await tmux.send("Up")
      try await tmux.waitFor("read  ")
      #expect(
        !(try await tmux.screen()).contains {
          $0.contains("to the clipboard") || $0.contains("]52")
        })
    }
  }

  @Test("Without a terminal neither copying nor the editor is offered")
  func script() async throws {
    try await Headless.with(
      [
        "keys": Self.keys
          + "\nsize 132x40\nkey Y\nkey y\nkey Up\nshow\nkey Alt-8\nkey Alt-e\nshow\n"
      ]
    ) { program in
      let run = try await program.run("--account", "sample", "--script", "keys")
      #expect(run.messages.contains("Is everything right?"))
      #expect(run.messages.contains("What is the model called?"))
      #expect(!run.messages.contains("to the clipboard"))
      #expect(!run.messages.contains("editor"))
      #expect(!run.messages.contains("copy"))
    }
  }
}
