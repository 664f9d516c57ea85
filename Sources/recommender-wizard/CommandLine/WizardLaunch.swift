import ArgumentParser
import RecommenderCore
import SystemPackage
import WizardApp

/// Runs the wizard for the command line.
enum WizardLaunch {
  /// Leads the wizard, and says how it ended: paths on standard output, the rest on standard error.
  ///
  /// - Throws: the exit code, where it is not 0.
  static func run(_ options: WizardOptions) throws {
    let ending: WizardEnding
    do throws(WizardRefused) {
      ending = try WizardProgram.run(options)
    } catch {
      StandardError.write("\(error.text)\n")
      throw error.exitCode
    }
    StandardError.write(ending.words)
    if case .finished(let paths) = ending.cause {
      do throws(CommandRefused) {
        // The first file stands in the folder itself.
        let folder = FilePath(paths.first ?? "").removingLastComponent()
        try StandardOutput.write("\(folder.isEmpty ? "." : folder)\n")
      } catch {
        throw error.told()
      }
    }
    if let code = ending.exitCode { throw code }
  }
}

extension WizardEnding {
  /// What is said about the session when the wizard is closed.
  fileprivate var words: String {
    switch session {
    case .none: ""
    case .saved(let name):
      if case .finished = cause { "" } else { "Saved. Go on with: recommender-wizard \(name)\n" }
    case .beside(let name, let changed):
      "Another program has changed the session \(changed). It is left so.\n"
        + "Yours is saved as \(name). Go on with: recommender-wizard \(name)\n"
    case .elsewhere(let file, let reason):
      "The session could not be saved in its place. \(reason)\nIt is in: \(file)\n"
        + "Go on with: recommender-wizard import \(ShellWord.quoted(file))\n"
    case .lost(let reason): "The session could not be saved. \(reason)\n"
    }
  }

  /// The exit code; nil for success.
  fileprivate var exitCode: ExitCode? {
    switch (cause, session) {
    case (.signalled(let number), _): .signal(number)
    case (_, .lost): .cannotCreate
    case (.finished, _): nil
    case (.leftUnfinished, _): .answerIsNo
    }
  }
}

extension WizardRefused {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .noScreen, .badTheme: .usage
    case .badScript, .badSession, .brokenTheme: .dataRefused
    case .noSession: .notFound
    case .sessionInUse: .sessionInUse
    }
  }
}
