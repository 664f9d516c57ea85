import AccountAccess
import CursesDriver
import FoundationEssentials
import Glibc
import RecommenderCore
import SessionStore
import SystemPackage
import TerminalCanvas
import Themes
import WizardScreens

/// The wizard as a program: from the options to how it ended.
public enum WizardProgram {
  /// Leads a person, or a script, through the wizard.
  ///
  /// - Throws: `WizardRefused` where it cannot begin; nothing has been changed then.
  public static func run(_ options: WizardOptions) throws(WizardRefused) -> WizardEnding {
    // A limit on the size of files then fails the save, instead of ending the program.
    signal(SIGXFSZ, SIG_IGN)
    let environment = ProcessInfo.processInfo.environment
    var script: Script?
    if let path = options.script { script = try Script(path: path) }
    guard let theme = Themes.named(options.theme) else {
      throw .badTheme(
        "There is no theme \(options.theme). The themes are: "
          + "\(Themes.names.joined(separator: ", ")).")
    }
    let session = try OpenSession(options, environment: environment)
    do throws(TerminalRefused) {
      let mailbox = try Mailbox<Message>()
      let colors = options.color.allowsColor(environment: environment) ? nil : 0
      let terminal = try Terminal(options: TerminalOptions(colorLimit: colors))
      var conductor = conductor(session, options, mailbox, environment, isUTF8: terminal.isUTF8)
      let signal = TerminalFace.run(
        &conductor, on: terminal, mailbox: mailbox, script: script, theme: theme)
      return ending(conductor, signal: signal)
    } catch {
      guard error == .noTerminal, let script else { throw refusal(error) }
      return try play(script, session, options, environment)
    }
  }

  /// Plays a script where there is no terminal.
  private static func play(
    _ script: Script, _ session: OpenSession, _ options: WizardOptions,
    _ environment: [String: String]
  ) throws(WizardRefused) -> WizardEnding {
    let mailbox: Mailbox<Message>
    do {
      mailbox = try Mailbox<Message>()
    } catch {
      throw refusal(error)
    }
    var conductor = conductor(session, options, mailbox, environment, isUTF8: true)
    try ScriptFace.run(&conductor, mailbox: mailbox, script: script)
    return ending(conductor, signal: nil)
  }

  private static func conductor(
    _ session: OpenSession, _ options: WizardOptions, _ mailbox: Mailbox<Message>,
    _ environment: [String: String], isUTF8: Bool
  ) -> Conductor {
    let home = environment["HOME"]
    let name = session.state.sessionName
    return Conductor(
      state: session.state,
      surroundings: Surroundings(
        glyphs: isUTF8 && !options.usesASCII ? .unicode : .ascii,
        person: environment["USER"] ?? environment["LOGNAME"] ?? "",
        utcOffset: LocalTime.offset(at: .now),
        folder: options.folder ?? "./\(name)", isFolderFixed: options.folder != nil),
      desk: AccountDesk(mailbox: mailbox, home: home),
      writer: FileDesk(mailbox: mailbox, home: home),
      keeper: SessionKeeper(
        writer: session.writer, mailbox: mailbox, earlier: session.earlier))
  }

  private static func ending(_ conductor: Conductor, signal: Int32?) -> WizardEnding {
    let cause: WizardEnding.Cause =
      if let signal {
        .signalled(signal)
      } else if case .finished(let paths) = conductor.departure {
        .finished(paths)
      } else {
        .leftUnfinished
      }
    return WizardEnding(
      cause: cause, session: conductor.state.sessionName, unsaved: conductor.unsaved?.sentence)
  }

  private static func refusal(_ error: TerminalRefused) -> WizardRefused {
    .noScreen(
      "\(error) Run the wizard in a terminal, play keys with --script FILE, or check a file with: "
        + "recommender-wizard validate FILE")
  }
}
