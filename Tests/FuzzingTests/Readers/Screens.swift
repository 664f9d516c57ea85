import RecommenderCore
import TerminalCanvas
import WizardScreens

extension FuzzTarget {
  /// The wizard behind its keys, without terminal and files.
  ///
  /// No byte is a trap, and every frame has its size and holds nothing that a terminal obeys. The
  /// first byte chooses account and size.
  static let wizard = FuzzTarget(
    name: "wizard", longest: 96, seeds: { Seeds.keys.map { [UInt8($0.count)] + $0 } }
  ) { bytes in
    let choice = Int(bytes.first ?? 0)
    var stage = FuzzStage(choice)
    for key in typed(Array(bytes.dropFirst())) {
      stage.press(key)
      stage.look()
    }
  }
}

/// The screens over the state machine.
private struct FuzzStage {
  private var wizard: FuzzedWizard
  private var screen: WizardScreen
  private var surroundings: Surroundings
  private var size: Size

  init(_ choice: Int) {
    wizard = FuzzedWizard(choice)
    screen = WizardScreen(wizard.state)
    surroundings = Surroundings(
      glyphs: choice & 16 == 16 ? .ascii : .unicode, person: "sofia", folder: "./movie-picks",
      files: [.init(path: "recommender.json", text: "{}\n")])
    let sizes = [
      Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 120, rows: 40),
      Size(columns: 1, rows: 1),
    ]
    size = sizes[choice / 32 % sizes.count]
    follow()
  }

  mutating func press(_ key: Key) {
    // Bytes that mean nothing are a chance to change the size.
    if key == .unknown { size = Size(columns: size.rows * 2 % 131, rows: size.columns % 61) }
    for request in screen.handle(key, wizard.state, surroundings, size: size) {
      if case .event(let event) = request { wizard.update(event) }
    }
    follow()
    screen.settle()
  }

  func look() {
    let frame = screen.frame(wizard.state, surroundings, size: size)
    Law.hold(frame.size == size, "a frame of \(frame.size) for \(size)")
    Law.hold(frame.cells.count == size.columns * size.rows, "a frame with a hole")
    if let cursor = frame.cursor { Law.hold(frame[cursor] != nil, "a cursor outside") }
    for cell in frame.cells where cell.character.asciiValue == nil || cell.character < " " {
      Law.harmless(String(cell.character), "a cell")
    }
  }

  private mutating func follow() {
    for _ in 0..<100 {
      let wishes = screen.follow(wizard.state)
      if wishes.isEmpty { return }
      for event in wishes { wizard.update(event) }
    }
    Law.hold(false, "a screen that never settles")
  }
}
