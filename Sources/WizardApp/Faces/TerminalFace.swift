import CursesDriver
import RecommenderCore
import TerminalCanvas
import WizardScreens

/// The wizard on the user's terminal: one loop that waits for keys, signals and messages at once.
enum TerminalFace {
  /// Leads the wizard until it ends.
  ///
  /// - Parameters:
  ///   - conductor: The wizard.
  ///   - terminal: The terminal; it is given back before this returns.
  ///   - mailbox: Where work off the main thread reports.
  ///   - script: Keys that are played before the person's own.
  ///   - theme: How it looks.
  /// - Returns: the number of the signal that ended it, the one of `^C` included, or nil.
  static func run(
    _ conductor: inout Conductor, on terminal: consuming Terminal, mailbox: Mailbox<Message>,
    script: Script?, theme: Theme
  ) -> Int32? {
    var player = ScriptPlayer(script)
    var ending: Int32?
    conductor.begin()
    while conductor.departure == nil {
      if let frame = conductor.frame(size: terminal.size) {
        terminal.paint(frame, theme: theme)
        player.see(frame)
      }
      let wake = terminal.wait(
        for: mailbox, timeout: [conductor.patience, player.pace].compactMap(\.self).min())
      for signal in wake.signals {
        if let number = signal.endingNumber {
          ending = ending ?? number
          conductor.leave()
        }
        if signal == .stop { terminal.suspend() }
        conductor.redraw()
      }
      if wake.hasMessages { conductor.take(mailbox.drain()) }
      var keys = wake.hasKeys ? terminal.keys() : []
      conductor.saveWhereDue()
      if wake.isTimeout {
        conductor.passTime()
        keys = player.next().map { [$0] } ?? []
      }
      for key in keys where conductor.departure == nil {
        for request in conductor.press(key, size: terminal.size) {
          switch request {
          case .event: break
          case .repaint: terminal.repaint()
          case .suspend: terminal.suspend()
          }
        }
      }
    }
    conductor.close()
    terminal.leave()
    return ending
      ?? (conductor.departure == .unfinished ? TerminalSignal.interrupt.endingNumber : nil)
  }
}
