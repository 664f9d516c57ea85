import AccountAccess
import ArgumentParser
import FoundationEssentials
import RecommenderCore
import SessionStore
import SystemPackage
import WizardApp

/// `recommender-wizard snapshot --to FILE`: the account in a file, for someone without access.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Writes what the wizard reads from an account into a file.",
    discussion: """
      The file holds campaigns, functions and IAM roles with what the checks ask about each, and \
      no secrets: neither environments nor code of functions. Hand it to somebody who has no \
      access, for --account FILE. What could not be read is told and is not in the file.

      Examples:
        recommender-wizard snapshot --to films.json --region us-east-1
        recommender-wizard snapshot --to account.json --profile films --force

      Exit codes: 0 written; 64 usage; 65 data refused; 66 not found; 69 the account cannot be \
      reached; 73 the file exists or cannot be written.
      """)

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var to: String

  @Flag(help: "Replace the file where it exists.")
  var force = false

  @OptionGroup var account: AccountArguments

  func validate() throws {
    if to.isEmpty { throw ValidationError("Give a file with --to, such as --to account.json.") }
    if account.account?.choice.source == AccountChoice.Source.none {
      throw ValidationError("There is nothing to read in no account. Leave --account out.")
    }
  }

  func run() throws {
    do throws(CommandRefused) {
      let file = SnapshotFile.expanded(to, home: ProcessInfo.processInfo.environment["HOME"])
      try makeSureItCanBeWritten(file)
      let choice = account.choice()
      let reader = try account.reader(for: choice)
      let outcome = try taken(by: reader, in: try regions(reader))
      let bytes = Array(JSONText.write(outcome.snapshot.json).utf8)
      do throws(FileFailure) {
        try AtomicFile.write(bytes, to: file, replacing: force)
      } catch {
        throw Self.refusal(error)
      }
      Message.write(SnapshotReport(outcome).lines)
      try StandardOutput.write("\(file.string)\n")
    } catch {
      throw error.told()
    }
  }

  /// Finds what stands in the way before minutes are spent on reading.
  private func makeSureItCanBeWritten(_ file: FilePath) throws(CommandRefused) {
    let files = FileManager.default
    if !force, files.fileExists(atPath: file.string) {
      throw Self.refusal(FileFailure(.writing, file, .exists))
    }
    let folder = file.removingLastComponent()
    if !folder.isEmpty, !files.fileExists(atPath: folder.string) {
      throw Self.refusal(FileFailure(.writing, file, .system(.noSuchFileOrDirectory)))
    }
  }

  /// The Regions to read: those of the options, or else the account's own.
  private func regions(_ reader: any AccountReader) throws(CommandRefused) -> [String] {
    if !account.regions.isEmpty {
      return account.regions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    if let reader = reader as? SnapshotReader {
      let regions = reader.snapshot.regions
      return regions.isEmpty ? [""] : regions
    }
    let settings = AWSSettings(account.access)
    let result = try Awaited.value { () async -> Result<String?, LookupFailure> in
      do throws(LookupFailure) {
        return .success(try await settings.region())
      } catch {
        return .failure(error)
      }
    }
    let own: String?
    do throws(LookupFailure) {
      own = try result.get()
    } catch {
      throw CommandRefused(
        unreached: error, asking: .callerIdentity, region: "", profile: account.access.profile)
    }
    guard let region = own else {
      throw CommandRefused(
        "The AWS CLI has no Region of its own. Give one with --region, such as "
          + "--region us-east-1; it can be given several times.", exitCode: .usage)
    }
    return [region]
  }

  private func taken(
    by reader: any AccountReader, in regions: [String]
  ) throws(CommandRefused) -> SnapshotTaking.Outcome {
    let taking = SnapshotTaking(reader) { .now }
    let progress = ProgressLine()
    let outcome = try Awaited.value {
      await taking.snapshot(of: regions) { progress.show($0.words) }
    }
    progress.end()
    if let unreached = outcome.unreachedBecause, let failure = unreached.failure {
      throw CommandRefused(
        unreached: failure, asking: unreached.lookup, region: regions.first ?? "",
        profile: account.access.profile)
    }
    return outcome
  }

  private static func refusal(_ failure: FileFailure) -> CommandRefused {
    let hint = failure.cause == .exists ? " Give --force to replace it, or another file." : ""
    return CommandRefused(failure.advice + hint, exitCode: .cannotCreate)
  }
}

extension SnapshotTaking.Stage {
  /// The stage as a line of progress.
  fileprivate var words: String {
    switch self {
    case .listing: "listing campaigns, functions and IAM roles"
    case .details(let state): "reading \(state.answered) of \(state.asked)"
    case .permissions(let state): "reading permissions \(state.answered) of \(state.asked)"
    }
  }
}
