import AWSEndpoint
import Foundation
import RecommenderCore
import SystemPackage
import TestSupport

/// A bundle that the real program wrote, used as it says.
struct ExportedBundle {
  let answers: Answers
  let folder: FilePath
  let account: LiveAccount

  /// Writes the bundle of a model, after a look at the account.
  static func export(
    _ answers: Answers, to folder: FilePath, in account: LiveAccount
  ) async throws -> ExportedBundle {
    let account = account.with("XDG_STATE_HOME", folder.appending("state").string)
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: true)
    let session = SessionDocument(
      account: AccountChoice(source: .aws), step: .review, answers: answers)
    try Data(session.text.utf8).write(to: URL(filePath: folder.appending("answers.json").string))
    let program = Products.path(of: "recommender-wizard").string
    let ended = try await account.run(
      """
      '\(program)' import answers.json --as model >&2 || exit
      '\(program)' check model --save >&2
      '\(program)' export model --to bundle
      """, in: folder)
    guard ended.succeeded else { throw CannotExport(reason: ended.messages) }
    return ExportedBundle(
      answers: answers, folder: folder.appending("bundle"), account: account)
  }

  /// Runs the script as the bundle says.
  func create(_ arguments: String = "") async throws -> LiveAccount.Ending {
    try await account.run("./create.sh \(arguments)", in: folder)
  }

  /// Deploys the template with the command that it prints for what is there.
  func deploy() async throws -> LiveAccount.Ending {
    try await account.run(try deployment(), in: folder)
  }

  /// The command of template.yaml for what is in the account now.
  func deployment() throws -> String {
    let model = account.endpoint.model
    let hasRole = model.roles.contains { $0.name == answers.iamRoleName }
    let hasFunction = model.functions.contains { answers.functionArn.hasPrefix($0.arn) }
    let commands = try Self.commands(
      in: text("template.yaml").split(separator: "\n").map { line in
        line.hasPrefix("#") ? line.dropFirst().drop { $0 == " " } : line
      }
    ).filter { $0.hasPrefix("aws cloudformation deploy") }
    func isSaid(_ parameter: String, _ command: String) -> Bool {
      command.contains("\(parameter)=yes")
    }
    let fitting = commands.filter { command in
      isSaid("RoleExists", command) == (hasRole && commands.contains { isSaid("RoleExists", $0) })
        && isSaid("FunctionExists", command)
          == (hasFunction && commands.contains { isSaid("FunctionExists", $0) })
    }
    guard let command = fitting.first else { throw CannotExport(reason: "\(commands)") }
    return command
  }

  /// The name of the stack.
  var stack: String { ModelNames(model: answers.name, region: answers.region).value }

  /// A file of the bundle.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.appending(name).string, encoding: .utf8)
  }

  /// The commands in lines, of which one may end with a backslash.
  static func commands(in lines: [Substring]) -> [String] {
    var commands: [String] = []
    var isOpen = false
    for line in lines {
      let text = line.hasSuffix("\\") ? String(line.dropLast()) : String(line)
      if isOpen { commands[commands.count - 1] += text } else { commands.append(text) }
      isOpen = line.hasSuffix("\\") || line.hasSuffix("&&")
    }
    return commands
  }

  /// The commands in each block of code of a Markdown page, in their order.
  static func blocks(in page: String) -> [[String]] {
    var blocks: [[Substring]] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("```") {
        isInside.toggle()
        if isInside { blocks.append([]) }
      } else if isInside {
        blocks[blocks.count - 1].append(text)
      }
    }
    return blocks.map { commands(in: $0) }
  }
}

/// A bundle could not be written, or does not say what it should.
struct CannotExport: Error {
  let reason: String
}
