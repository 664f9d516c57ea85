import AccountAccess
import CursesDriver
import RecommenderCore
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
    let environment = ProcessEnvironment.all
    let script = try options.script.map { path throws(WizardRefused) in try Script(path: path) }
    let session = try OpenSession(options, environment: environment)
    do throws(TerminalRefused) {
      let mailbox = try Mailbox<Message>()
      return try lead(session, options, script, mailbox, environment)
    } catch {
      throw .noScreen(
        "\(error) Without one, play a file of keys with --script FILE, or check a file with "
          + "recommender-wizard validate FILE.")
    }
  }

  private static func lead(
    _ session: OpenSession, _ options: WizardOptions, _ script: Script?,
    _ mailbox: Mailbox<Message>, _ environment: [String: String]
  ) throws(TerminalRefused) -> WizardEnding {
    let home = environment["HOME"]
    var conductor = Conductor(
      state: session.state,
      surroundings: Surroundings(
        person: environment["USER"] ?? environment["LOGNAME"] ?? "",
        folder: options.folder ?? "./\(session.state.sessionName)",
        isFolderFixed: options.folder != nil),
      desk: AccountDesk(mailbox: mailbox, home: home),
      writer: FileDesk(mailbox: mailbox, home: home),
      keeper: SessionKeeper(writer: session.writer, mailbox: mailbox, origin: session.origin))
    return .leftUnfinished(session: "")
  }
}
