import CursesDriver
import RecommenderCore
import TerminalCanvas
import WizardScreens

/// The wizard on the user's terminal: one loop that waits for keys, signals and messages at once.
struct TerminalFace: Face, ~Copyable {
  private var terminal: Terminal
  private let mailbox: Mailbox<Message>
  private let theme: Theme
  private let editor: TextEditor
  private let tmuxBuffer: TmuxBuffer
  private var player: ScriptPlayer

  /// Takes the terminal over until the face goes away.
  ///
  /// - Parameters:
  ///   - terminal: The terminal.
  ///   - mailbox: Where work off the main thread reports.
  ///   - script: Keys that are played before the person's own.
  ///   - theme: How it looks.
  ///   - editor: What long texts are written in.
  ///   - tmuxBuffer: Where copied texts go as well.
  init(
    _ terminal: consuming Terminal, mailbox: Mailbox<Message>, script: Script?, theme: Theme,
    editor: TextEditor, tmuxBuffer: TmuxBuffer
  ) {
    self.terminal = terminal
    self.mailbox = mailbox
    self.theme = theme
    self.editor = editor
    self.tmuxBuffer = tmuxBuffer
    player = ScriptPlayer(script)
  }

  let canAsk = true

  mutating func lead(_ conductor: inout some Conducting) -> Int32? {
    var ending: Int32?
    conductor.begin()
    while !conductor.isOver {
      if let frame = conductor.frame(size: terminal.size) {
        terminal.paint(frame, theme: theme)
        player.see(frame)
      }
      conductor.ask()
      let wake = terminal.wait(
        for: mailbox, timeout: [conductor.patience, player.pace].compactMap(\.self).min())
      for signal in wake.signals {
        if let number = signal.endingNumber {
          ending = ending ?? number
          conductor.endBySignal()
        }
        if signal == .stop { terminal.suspend() }
        conductor.redraw()
      }
      if wake.hasMessages { conductor.take(mailbox.drain()) }
      var keys = wake.hasKeys ? terminal.keys() : []
      conductor.turn()
      if wake.isTimeout {
        conductor.passTime()
        keys = player.next().map { [$0] } ?? []
      }
      for key in keys where !conductor.isOver {
        for request in conductor.press(key, size: terminal.size) {
          perform(request, &conductor)
        }
      }
    }
    conductor.close()
    return ending
  }

  private mutating func perform(_ request: FaceRequest, _ conductor: inout some Conducting) {
    switch request {
    case .repaint: terminal.repaint()
    case .suspend: terminal.suspend()
    case .copy(let clip):
      let isSent = terminal.copy(clip.text)
      if isSent { tmuxBuffer.load(clip.text) }
      conductor.take(copied: clip, isDone: isSent)
    case .edit(let text):
      // The editor may take long, and nothing is saved meanwhile.
      conductor.prepareToLend()
      let outcome = terminal.lend { editor.edit(text) }
      conductor.take(outcome, for: text)
    }
  }
}
