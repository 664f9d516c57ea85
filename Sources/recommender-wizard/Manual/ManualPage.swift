/// The manual page of the program, for `man`.
struct ManualPage {
  private let program: CommandOutline
  private let version: String

  init(of program: CommandOutline, version: String) {
    self.program = program
    self.version = version
  }

  /// The whole page.
  var text: String {
    let name = program.words.joined(separator: " ")
    let heading =
      ".TH \"\(Roff.escaped(name.uppercased()))\" 1 \"\" "
      + "\"\(Roff.escaped("\(name) \(version)"))\" \"User Commands\""
    let lines =
      [heading, ".nh", ".ad l", Roff.section("NAME"), nameLine, Roff.section("SYNOPSIS")] + synopsis
      + [Roff.section("DESCRIPTION")] + description
      + [Roff.section("OPTIONS OF EVERY COMMAND")] + ManualTexts.common.flatMap(Roff.entry)
      + [Roff.section("COMMANDS")] + program.withSubcommands.dropFirst().flatMap(Self.command)
      + [Roff.section("EXAMPLES")] + Roff.verbatim(program.discussion.examples)
      + [Roff.section("ENVIRONMENT")] + ManualTexts.environment.flatMap(Roff.entry)
      + [Roff.section("FILES")] + ManualTexts.files.flatMap(Roff.entry)
      + [Roff.section("EXIT STATUS")]
      + ExitCodeMeaning.all.flatMap { Roff.entry($0.code, $0.words) }
    return lines.map { $0 + "\n" }.joined()
  }

  private var nameLine: String {
    let words = program.abstract.prefix(1).lowercased() + program.abstract.dropFirst().dropLast()
    return Roff.escaped(program.words.joined(separator: " ")) + #" \- "# + Roff.escaped(words)
  }

  /// The exit codes have a section of their own.
  private var description: [String] {
    program.discussion.paragraphs.filter { $0 != ExitCodeMeaning.sentence }
      .flatMap(Roff.paragraph)
  }

  private var synopsis: [String] {
    let name = Roff.bold(program.words.joined(separator: " "))
    return ["\(name) [NAME] [OPTION]...", ".br", "\(name) COMMAND [ARGUMENT]... [OPTION]..."]
  }

  private static func command(_ command: CommandOutline) -> [String] {
    let place = command.parameters.filter(\.names.isEmpty).map(\.usage)
    let hasOptions = command.parameters.contains { !$0.names.isEmpty }
    let usage =
      command.words.dropFirst() + (command.subcommands.isEmpty ? [] : ["COMMAND"]) + place
      + (hasOptions ? ["[OPTION]..."] : [])
    var lines = [Roff.subsection(usage.joined(separator: " "))]
    lines += Roff.paragraph(command.abstract)
    lines += command.discussion.paragraphs.flatMap(Roff.paragraph)
    lines += command.parameters.flatMap { Roff.entry($0.term, $0.meaning) }
    if !command.discussion.examples.isEmpty { lines += Roff.verbatim(command.discussion.examples) }
    return lines
  }
}

extension ParameterOutline {
  /// How an argument stands in a usage line, such as `[NAME]` or `FILE...`.
  fileprivate var usage: String {
    let name = (value ?? "").uppercased() + (isRepeating ? "..." : "")
    return isOptional ? "[\(name)]" : name
  }

  /// How it is explained, such as `--to DIR`.
  fileprivate var term: String {
    guard !names.isEmpty else { return (value ?? "").uppercased() }
    return ([names.joined(separator: ", ")] + [value].compactMap(\.self)).joined(separator: " ")
  }

  /// What it is, with what is taken where nothing is given.
  fileprivate var meaning: String {
    let otherwise = standard.map { "Where it is not given: \($0)." }
    return [abstract, discussion, otherwise ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
