import AccountAccess
import CursesDriver
import FoundationEssentials
import RecommenderCore
import SessionStore
import TerminalCanvas
import WizardScreens

/// The wizard as a program: from the options to how it ended.
public enum WizardProgram {
  /// Leads a person, or a script, through the wizard.
  ///
  /// - Throws: `WizardRefused` where it cannot begin; nothing has been changed then.
  public static func run(_ options: WizardOptions) throws(WizardRefused) -> WizardEnding {
    let environment = ProcessInfo.processInfo.environment
    var script: Script?
    if let path = options.script { script = try Script(path: path) }
    let look = try ThemeChoice(options.theme, in: ThemeLibrary(environment: environment))
    let place = SessionPlace(environment: environment)
    let start = try SessionStart(options, in: place)
    if PlainMode.isWanted(options, environment) {
      return try talk(start, options, place, environment)
    }
    let mailbox: Mailbox<Message>
    var terminal: Terminal
    do throws(TerminalRefused) {
      mailbox = try Mailbox<Message>()
      let colors = options.color.allowsColor(environment: environment) ? nil : 0
      terminal = try Terminal(options: TerminalOptions(colorLimit: colors))
    } catch {
      if script == nil, error.isAboutItsType, PlainMode.isTypedAt {
        StandardError.write("\(error) Until then, line by line.\n")
        return try talk(start, options, place, environment)
      }
      guard error == .noTerminal, let script else { throw start.refusal ?? refusal(error) }
      return try play(script, start, options, place, environment)
    }
    let run = WizardRun(
      options: options, place: place, mailbox: mailbox, environment: environment,
      glyphs: terminal.isUTF8 && !options.usesASCII ? .unicode : .ascii, offersEditor: true,
      offersCopying: terminal.canCopy)
    let theme = look.theme(on: &terminal, environment: environment)
    let notice = TerminalNotice(terminal)
    defer { notice?.tell() }
    var face = TerminalFace(
      terminal, mailbox: mailbox, script: script, theme: theme,
      editor: TextEditor(environment: environment),
      tmuxBuffer: TmuxBuffer(environment: environment))
    return try run.lead(start, with: &face)
  }

  /// Plays a script where there is no terminal.
  private static func play(
    _ script: Script, _ start: SessionStart, _ options: WizardOptions, _ place: SessionPlace,
    _ environment: [String: String]
  ) throws(WizardRefused) -> WizardEnding {
    if let refusal = start.refusal { throw refusal }
    let mailbox: Mailbox<Message>
    do {
      mailbox = try Mailbox<Message>()
    } catch {
      throw refusal(error)
    }
    let run = WizardRun(
      options: options, place: place, mailbox: mailbox, environment: environment,
      glyphs: options.usesASCII ? .ascii : .unicode)
    var face = ScriptFace(mailbox: mailbox, script: script)
    return try run.lead(start, with: &face)
  }

  /// Leads line by line.
  private static func talk(
    _ start: SessionStart, _ options: WizardOptions, _ place: SessionPlace,
    _ environment: [String: String]
  ) throws(WizardRefused) -> WizardEnding {
    // A script's lines are meant for the session that was named, and for no other.
    if !PlainMode.isTypedAt, let refusal = start.refusal { throw refusal }
    let isASCII = options.usesASCII || !PlainMode.isUTF8(environment)
    let mailbox: Mailbox<Message>
    var face: PlainFace
    do throws(TerminalRefused) {
      mailbox = try Mailbox<Message>()
      face = try PlainFace(mailbox: mailbox, isASCII: isASCII)
    } catch {
      throw refusal(error)
    }
    let run = WizardRun(
      options: options, place: place, mailbox: mailbox, environment: environment,
      glyphs: isASCII ? .ascii : .unicode)
    return try run.lead(start, with: &face)
  }

  private static func refusal(_ error: TerminalRefused) -> WizardRefused {
    .noScreen(
      "\(error) Run the wizard in a terminal, answer line by line with --plain, play keys with "
        + "--script FILE, or check a file with: recommender-wizard validate FILE")
  }
}

extension TerminalRefused {
  /// Whether there is a terminal, and only nobody knows how to draw on it.
  fileprivate var isAboutItsType: Bool {
    switch self {
    case .notAddressable, .unknownTerminal: true
    case .noTerminal, .noResources, .alreadyOpen: false
    }
  }
}
