import RecommenderCore
import TestSupport
import Testing

/// The examples that `--help` gives, each typed as it stands into a shell.
@Suite struct HelpExamplesScenario {
  @Test("Every command has an example, and each of them is of that command")
  func everyCommand() async throws {
    let commands = try await HelpExample.commands()
    #expect(commands.count > 20)
    for command in commands {
      #expect(!command.examples.isEmpty, "\(command.words.joined(separator: " "))")
      for example in command.examples {
        // The help of a command has 80 columns.
        #expect(example.count <= 78, "\(example)")
        let words = command.words.joined(separator: " ")
        #expect(example.contains(words), "\(example) is none of \(words)")
      }
    }
  }

  @Test("An example works as it stands", arguments: try await HelpExample.all())
  func works(example: HelpExample) async throws {
    try await DocumentedWorld.with { world in
      try await world.furnish()
      let status = try await world.type(example.line)
      #expect(example.statuses.contains(status), "\(example.line): \(status)")
    }
  }
}

/// One example of the help.
struct HelpExample: Sendable, CustomTestStringConvertible {
  let line: String
  let command: [String]

  var testDescription: String { line }

  /// How it may end: a wizard is left, and what looks or compares may say no.
  var statuses: Set<Int> {
    switch command.dropFirst().first {
    case "check", "diff": [0, 1]
    case nil, "resume": [1, 130]
    case "setup": line.contains("--script") ? [0] : [1, 130]
    default: [0]
    }
  }

  /// The examples of all commands.
  static func all() async throws -> [HelpExample] {
    try await commands().flatMap { command in
      command.examples.map { HelpExample(line: $0, command: command.words) }
    }
  }

  /// Every command that help shows, with its examples.
  static func commands() async throws -> [(words: [String], examples: [String])] {
    let run = try await Headless.with { try await $0.run("--experimental-dump-help") }
    let program = try #require(try JSONText.read(run.output.utf8)["command"])
    return commands(in: program, below: [])
  }

  private static func commands(
    in json: JSONValue, below parents: [String]
  ) -> [(words: [String], examples: [String])] {
    let words = parents + [json["commandName"]?.text ?? ""]
    guard words.last != "help" else { return [] }
    let lines = (json["discussion"]?.text ?? "").split(separator: "\n")
    let examples = lines.drop { $0 != "Examples:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    return [(words, examples)]
      + (json["subcommands"]?.elements ?? []).flatMap { commands(in: $0, below: words) }
  }
}
