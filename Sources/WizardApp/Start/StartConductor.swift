import RecommenderCore
import TerminalCanvas
import WizardScreens

/// Leads the screen before the wizard to a choice.
struct StartConductor: Conducting {
  /// What was decided; nil where nothing was.
  private(set) var choice: StartChoice?

  private var screen: StartScreen
  private let surroundings: Surroundings
  private var isStale = true
  private var wasInterrupted = false

  init(_ screen: StartScreen, surroundings: Surroundings) {
    self.screen = screen
    self.surroundings = surroundings
  }

  var isOver: Bool { choice != nil || wasInterrupted }
  let patience: Duration? = nil
  let awaitsAnswer = false

  mutating func begin() {}

  mutating func press(_ key: Key, size: Size) -> [FaceRequest] {
    isStale = true
    switch screen.handle(key, size: size, glyphs: surroundings.glyphs) {
    case .choose(let choice):
      self.choice = choice
      return []
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case nil: return []
    }
  }

  mutating func take(_ messages: [Message]) {}
  mutating func turn() {}
  mutating func passTime() {}
  mutating func ask() {}

  mutating func frame(size: Size) -> Frame? {
    guard isStale else { return nil }
    isStale = false
    return screen.frame(surroundings, size: size)
  }

  mutating func redraw() { isStale = true }
  mutating func endBySignal() { wasInterrupted = true }
  mutating func close() {}
}
