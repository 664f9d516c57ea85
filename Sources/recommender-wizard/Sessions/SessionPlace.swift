import ArgumentParser
import FoundationEssentials
import SessionStore

extension SessionFolder {
  /// The folder of whoever runs the program.
  ///
  /// - Throws: `CommandRefused` where the environment does not say where that is.
  static func ofThisUser() throws(CommandRefused) -> SessionFolder {
    guard let folder = ofThisUserIfKnown else {
      throw CommandRefused(
        "There is no place for sessions: HOME and XDG_STATE_HOME are not set. Set HOME.",
        exitCode: .cannotCreate)
    }
    return folder
  }

  /// The same; nil where the environment does not say.
  static var ofThisUserIfKnown: SessionFolder? {
    SessionFolder(environment: ProcessInfo.processInfo.environment)
  }
}

extension CompletionKind {
  /// The names of the sessions, for the shell to offer.
  static var sessionNames: CompletionKind {
    .custom { _, _, _ in
      ((try? SessionFolder.ofThisUserIfKnown?.list()) ?? []).map(\.name)
    }
  }
}

extension CommandRefused {
  /// Why something could not be done with a session.
  init(_ failure: SessionFailure) {
    let code: ExitCode =
      switch failure {
      case .badName: .usage
      case .missing: .notFound
      case .taken, .changed: .cannotCreate
      case .busy: .sessionInUse
      case .file(let failure):
        [.reading, .listing].contains(failure.action) ? .notFound : .cannotCreate
      }
    let words =
      switch failure {
      case .file(let failure): failure.advice
      case .badName, .missing, .taken, .changed, .busy: failure.sentence
      }
    self.init(lines: words.split(separator: "\n").map(String.init), exitCode: code)
  }

  /// Why sessions could not be listed.
  init(_ failure: FileFailure) {
    self.init(.file(failure))
  }
}
