import ArgumentParser
import RecommenderCore

/// A command with its parameters and subcommands, as the argument parser describes it.
struct CommandOutline {
  /// The words that call it, such as `["recommender-wizard", "sessions", "copy"]`.
  let words: [String]
  /// One sentence.
  let abstract: String
  let discussion: HelpDiscussion
  /// What it takes besides `--help` and `--version`, in the order of its help.
  let parameters: [ParameterOutline]
  let subcommands: [CommandOutline]

  /// The whole program.
  ///
  /// - Throws: `CommandRefused` where the parser describes itself in another way than this reads.
  static func program() throws(CommandRefused) -> CommandOutline {
    let json = try? JSONText.read(RecommenderWizardCommand._dumpHelp().utf8)
    guard let command = json?["command"] else {
      throw CommandRefused(
        "The definitions of the commands cannot be read. See recommender-wizard --help.",
        exitCode: .dataRefused)
    }
    return CommandOutline(command, below: [])
  }

  /// This command and all below it that help shows, each before its own.
  var withSubcommands: [CommandOutline] { [self] + subcommands.flatMap(\.withSubcommands) }

  private init(_ json: JSONValue, below parents: [String]) {
    words = parents + [json["commandName"]?.text ?? ""]
    abstract = json["abstract"]?.text ?? ""
    discussion = HelpDiscussion(json["discussion"]?.text ?? "")
    parameters = Self.shown(json["arguments"]).map(ParameterOutline.init)
      .filter { !["--help", "--version"].contains($0.names.last) }
    let parents = words
    subcommands = Self.shown(json["subcommands"])
      .filter { $0["commandName"]?.text != "help" }
      .map { CommandOutline($0, below: parents) }
  }

  private static func shown(_ list: JSONValue?) -> [JSONValue] {
    (list?.elements ?? []).filter { $0["shouldDisplay"]?.flag == true }
  }
}

/// An argument, an option or a flag of a command.
struct ParameterOutline {
  /// `-h` and `--help`; empty for an argument, which has its place only.
  let names: [String]
  /// What stands for the value; nil for a flag.
  let value: String?
  let isOptional: Bool
  let isRepeating: Bool
  let abstract: String
  let discussion: String
  /// The value that is taken where none is given; nil where there is no such value.
  let standard: String?

  fileprivate init(_ json: JSONValue) {
    names = (json["names"]?.elements ?? []).map { name in
      (name["kind"]?.text == "long" ? "--" : "-") + (name["name"]?.text ?? "")
    }
    let choices = json["completionKind"]?["list"]?["values"]?.elements?.compactMap(\.text)
    let valueName = choices?.joined(separator: "|") ?? json["valueName"]?.text ?? ""
    value = json["kind"]?.text == "flag" ? nil : valueName
    isOptional = json["isOptional"]?.flag ?? true
    isRepeating = json["isRepeating"]?.flag ?? false
    abstract = json["abstract"]?.text ?? ""
    discussion = json["discussion"]?.text ?? ""
    standard = json["defaultValue"]?.text
  }
}
