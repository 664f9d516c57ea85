import CNcurses
public import TerminalCanvas

/// The user's terminal, taken over as one screen.
///
/// It is drawn on `/dev/tty`, so that stdout stays free for results. It cannot be copied and does
/// not cross threads: ncurses belongs to the thread that opened it. When the value goes away the
/// terminal is given back; a trap gives it back too.
public struct Terminal: ~Copyable {
  /// The name by which the environment calls the terminal, in `TERM`; may be empty.
  public let requestedType: String
  /// The terminal description in use; differs from `requestedType` where that one is not known.
  public let type: String
  /// Whether the locale's characters are UTF-8; where not, use ASCII glyphs.
  public let isUTF8: Bool
  /// How many colours are used; 0 where there are none.
  public let colorCount: Int
  let depth: ColorDepth
  var decoder = KeyDecoder()
  var lastFrame: Frame?
  var lastTheme: Theme?
  /// What was typed while the terminal was asked something.
  var earlyKeys: [Key] = []
  var toldBackground: TerminalBackground?
  var hasAskedForSynchronizedOutput = false
  /// When the terminal was asked last.
  var asked: ContinuousClock.Instant?

  /// Takes the terminal over.
  ///
  /// From then on `^C`, `^Z`, `^S`, `^Q` and `^\` are keys like any other; signals from outside
  /// arrive as ``TerminalSignal`` values. Nothing shows before the first `paint`.
  /// - Throws: ``TerminalRefused``, with the terminal as it was.
  public init(options: TerminalOptions = TerminalOptions()) throws(TerminalRefused) {
    let asked = String(cString: cn_requested_type())
    switch cn_open() {
    case CN_OPENED: break
    case CN_ALREADY_OPEN: throw .alreadyOpen
    case CN_NO_TERMINAL: throw .noTerminal
    case CN_NO_ENTRY: throw .unknownTerminal(asked)
    case CN_NOT_ADDRESSABLE: throw .notAddressable(asked)
    default: throw .noResources
    }
    requestedType = asked
    type = String(cString: cn_terminal_type())
    isUTF8 = cn_is_utf8() != 0
    depth = ColorDepth(colors: min(Int(cn_color_count()), options.colorLimit ?? .max))
    colorCount = depth.colors
  }

  deinit { cn_close() }

  /// The size now; follow `TerminalSignal.resized`.
  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cn_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Makes the next `paint` send everything, whatever the terminal is believed to show.
  public mutating func repaint() {
    cn_distrust_all()
    lastFrame = nil
  }

  /// Gives the terminal back as it was found; calling it again does nothing.
  ///
  /// Signals then do again what they did before, except that a hang-up stays without effect: it
  /// comes more than once, and must not interrupt a program that is saving because of it.
  public mutating func leave() {
    settle()
    cn_close()
    lastFrame = nil
  }

  /// Stops the program as `^Z` does, together with its job, and returns when it is continued.
  ///
  /// The shell has the terminal meanwhile. Afterwards the size may be another: read `size`, then
  /// `paint`. Where nobody could continue the program it is not stopped.
  public mutating func suspend() {
    settle()
    cn_step_aside()
    cn_stop_job()
    comeBack()
  }

  /// Gives the terminal to another program, such as an editor, while `body` runs.
  ///
  /// An interrupt that comes meanwhile is meant for that program. Afterwards read `size`, then
  /// `paint`.
  public mutating func lend<Result, Failure: Error>(
    to body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    settle()
    cn_step_aside()
    cn_signals_lend()
    defer {
      cn_signals_reclaim()
      comeBack()
    }
    return try body()
  }

  mutating func comeBack() {
    cn_come_back()
    lastFrame = nil
  }
}
