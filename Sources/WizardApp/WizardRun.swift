import AccountAccess
import CursesDriver
import RecommenderCore
import SessionStore
import TerminalCanvas
import WizardScreens

/// One run of the wizard: the choice of a session, then the session itself.
struct WizardRun {
  let options: WizardOptions
  let place: SessionPlace
  let mailbox: Mailbox<Message>
  let environment: [String: String]
  let glyphs: Glyphs
  /// Whether the face can lend the terminal to an editor.
  var offersEditor = false
  /// Whether the face can put a text into the clipboard.
  var offersCopying = false

  /// Leads from the start to the end.
  ///
  /// - Throws: `WizardRefused` where the session that was asked for cannot be opened, and nothing
  ///   else was chosen.
  func lead(
    _ start: SessionStart, with guide: inout (some Guide & ~Copyable)
  ) throws(WizardRefused) -> WizardEnding {
    switch start {
    case .session(let session): return try lead(session, with: &guide)
    case .list(let name, let refusal): return try choose(selecting: name, refusal, with: &guide)
    }
  }

  /// Lists the sessions until one is open, or the person leaves.
  private func choose(
    selecting name: String?, _ asked: WizardRefused?, with guide: inout (some Guide & ~Copyable)
  ) throws(WizardRefused) -> WizardEnding {
    var question = SessionQuestion(
      rows: rows, selecting: name, refusal: name.map { "\($0) cannot be opened as it is." })
    while true {
      let (choice, signal) = try guide.choose(question, surroundings(session: ""))
      if let signal { return WizardEnding(cause: .signalled(signal), session: .none) }
      guard let choice, choice != .leave else {
        if let asked { throw asked }
        return WizardEnding(cause: .leftUnfinished, session: .none)
      }
      do throws(WizardRefused) {
        let session = try OpenSession(choice, in: place, options)
        return try lead(session, with: &guide)
      } catch {
        // Meanwhile another program may have opened, damaged or deleted it.
        question = SessionQuestion(rows: rows, refusal: error.text)
      }
    }
  }

  private var rows: [SessionRow] { place.summaries().map(SessionRow.init) }

  private func lead(
    _ session: OpenSession, with guide: inout (some Guide & ~Copyable)
  ) throws(WizardRefused) -> WizardEnding {
    let home = environment["HOME"]
    var performer = Performer(
      state: session.state, folder: options.folder,
      desk: AccountDesk(
        mailbox: mailbox, home: home, access: AWSAccess(endpointURL: options.endpointURL ?? "")),
      writer: FileDesk(mailbox: mailbox, home: home, earlier: session.earlier),
      keeper: SessionKeeper(session, in: place, mailbox: mailbox),
      refuge: Refuge(environment: environment), canAsk: guide.canAsk)
    var surroundings = surroundings(session: session.state.sessionName)
    // As they stand on disk, so that what an option has changed shows as a change too.
    surroundings.opening = session.earlier.answers
    let signal = try guide.lead(&performer, surroundings)
    return ending(performer, signal: signal, leavesByInterrupt: guide.leavesByInterrupt)
  }

  private func surroundings(session name: String) -> Surroundings {
    Surroundings(
      glyphs: glyphs, person: environment["USER"] ?? environment["LOGNAME"] ?? "",
      utcOffset: LocalTime.offset(at: .now),
      folder: options.folder ?? Performer.folder(of: name), isFolderFixed: options.folder != nil,
      offersEditor: offersEditor, offersCopying: offersCopying)
  }

  private func ending(
    _ performer: Performer, signal: Int32?, leavesByInterrupt: Bool
  ) -> WizardEnding {
    let cause: WizardEnding.Cause =
      switch (signal, performer.departure) {
      case (let signal?, _): .signalled(signal)
      case (nil, .finished(let paths)): .finished(paths)
      // A person leaves by the key that stands for the signal.
      case (nil, .unfinished) where leavesByInterrupt:
        .signalled(TerminalSignal.interrupt.endingNumber ?? 0)
      case (nil, _): .leftUnfinished
      }
    return WizardEnding(cause: cause, session: performer.session)
  }
}
