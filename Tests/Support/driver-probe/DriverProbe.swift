import CursesDriver
import Glibc
import TerminalCanvas

/// A program of a dozen lines of interface, for the tests of the driver: it shows the last keys
/// and signals, the size, and sample text.
///
/// Keys that do something: `q` leaves with 0, `!` traps, `#` posts from another thread, `h` hides
/// the cursor, `n` changes the sample, `e` lends the terminal to `$EDITOR`, `y` copies; `^L`, `^Z`
/// and `^C` repaint, suspend and leave with 130. With `PROBE_BACKGROUND` it asks for the background
/// first, for so many milliseconds.
@main
struct DriverProbe: ~Copyable {
  private var terminal: Terminal
  private let mailbox: Mailbox<String>
  private var log: [String] = []
  private var hidesCursor = false
  private var sample = 0

  static func main() {
    let status: Int32
    do throws(TerminalRefused) {
      let limit = getenv("PROBE_COLORS").flatMap { Int(String(cString: $0)) }
      let mailbox = try Mailbox<String>()
      var terminal = try Terminal(options: TerminalOptions(colorLimit: limit))
      let patience = getenv("PROBE_BACKGROUND").flatMap { Int(String(cString: $0)) }
      let told = patience.map { terminal.background(within: .milliseconds($0)) }
      var probe = DriverProbe(terminal: terminal, mailbox: mailbox)
      if let told { probe.log.append("background \(told.map { "\($0)" } ?? "unknown")") }
      status = probe.run()
    } catch {
      print("refused: \(error)")
      status = 69
    }
    exit(status)
  }

  private init(terminal: consuming Terminal, mailbox: Mailbox<String>) {
    self.terminal = terminal
    self.mailbox = mailbox
  }

  private mutating func run() -> Int32 {
    while true {
      terminal.paint(
        ProbeFrame(terminal, log: log, sample: sample, hidesCursor: hidesCursor).frame,
        theme: ProbeFrame.theme)
      let wake = terminal.wait(for: mailbox)
      for signal in wake.signals {
        log.append("\(signal)")
        if let number = signal.endingNumber { return leave(128 + number) }
        if signal == .stop { terminal.suspend() }
      }
      if wake.hasMessages { log += mailbox.drain() }
      for key in wake.hasKeys ? terminal.keys() : [] {
        if let status = act(on: key) { return leave(status) }
      }
    }
  }

  private mutating func act(on key: Key) -> Int32? {
    log.append("\(key)")
    switch key {
    case .character("q"): return 0
    case .control("c"): return 130
    case .control("z"): terminal.suspend()
    case .control("l"): terminal.repaint()
    case .character("y"): log.append("copied \(terminal.copy("zażółć"))")
    case .character("h"): hidesCursor.toggle()
    case .character("n"): sample += 1
    case .character("#"):
      let mailbox = mailbox
      Task.detached { mailbox.post("posted") }
    case .character("e"):
      _ = terminal.lend { system("eval \"$EDITOR\"") }
    case .character("!"): trap()
    default: break
    }
    return nil
  }

  private mutating func leave(_ status: Int32) -> Int32 {
    terminal.leave()
    terminal.leave()
    print("left \(status)")
    return status
  }

  /// Ends the process as a mistake in the program would.
  private func trap() {
    let none: [Int] = []
    print(none[log.count])
  }
}
