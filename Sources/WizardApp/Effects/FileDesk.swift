import AccountAccess
import CursesDriver
import Exporters
import RecommenderCore
import SessionStore
import Synchronization
import SystemPackage
import WizardScreens

/// Makes the files of a configuration, shows them, and writes them off the main thread.
final class FileDesk: Sendable {
  private let mailbox: Mailbox<Message>
  private let home: String?
  /// The session as it was found, whose unknown members are handed on.
  private let earlier: Mutex<SessionDocument>

  init(mailbox: Mailbox<Message>, home: String?, earlier: SessionDocument) {
    self.mailbox = mailbox
    self.home = home
    self.earlier = Mutex(earlier)
  }

  /// Takes note that the session is another one now, whose unknown members are handed on.
  func follow(_ document: SessionDocument) { earlier.withLock { $0 = document } }

  /// The files as they would be written now; none while the answers are not valid.
  func preview(of state: WizardState) -> [Surroundings.PreparedFile] {
    guard let configuration = try? Configuration(state.answers) else { return [] }
    return files(configuration, state).map {
      .init(path: $0.path, text: $0.text, meaning: BundleContents.meaning(of: $0.path))
    }
  }

  /// The commands that put the model in place; none while the answers are not valid.
  func commands(for state: WizardState) -> String {
    guard let configuration = try? Configuration(state.answers) else { return "" }
    return CommandLines.text(input(configuration, state))
  }

  /// Writes the files; how it ended comes back as a message.
  func write(
    _ configuration: Configuration, of state: WizardState, to folder: String, replacing: Bool
  ) {
    let files = files(configuration, state)
    let target = SnapshotFile.expanded(folder, home: home)
    Task.detached { [mailbox] in
      mailbox.post(.event(.writeEnded(Self.write(files, into: target, replacing: replacing))))
    }
  }

  private static func write(
    _ files: [ExportedFile], into folder: FilePath, replacing: Bool
  ) -> WriteOutcome {
    do throws(FileFailure) {
      switch try SetupFiles.write(files, into: folder, replacing: replacing) {
      case .written(let paths): return .written(paths.map(\.string))
      case .wouldReplace(let paths):
        return .wouldReplace(paths.map { $0.lastComponent?.string ?? "" })
      }
    } catch {
      return .failed(error.sentence)
    }
  }

  private func files(_ configuration: Configuration, _ state: WizardState) -> [ExportedFile] {
    Exporters.files(input(configuration, state))
  }

  private func input(_ configuration: Configuration, _ state: WizardState) -> ExportInput {
    ExportInput(
      configuration: configuration, context: state.assessmentContext,
      // The time is left out of what is handed on.
      session: state.document(
        updating: earlier.withLock { $0 }, modified: Timestamp(seconds: 0)))
  }
}
