import RecommenderCore
import TerminalCanvas

/// What one step shows and takes: the part of the screen that differs from step to step.
///
/// A view holds only what no session needs: where the cursor stands, what is scrolled to where.
/// The answers stay in the `WizardState`.
protocol StepView: Sendable {
  /// Creates the view for the answers as they stand, when the step comes on screen.
  init(_ state: WizardState)

  /// Takes up answers that changed from elsewhere: undo, rows that arrived, a new Region.
  mutating func follow(_ state: WizardState)

  /// The keys of this step beside those that hold everywhere.
  func bindings(_ state: WizardState) -> [Binding]

  /// Whether letters type text now.
  var editsText: Bool { get }

  /// Does what a key of the step's own table asks for; nil lets the widgets see the key.
  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]?

  /// What a key of the step's own table lays on top of the step, if it does.
  func overlay(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Overlay?

  /// Puts the attention on the text that a key sends to the person's editor.
  ///
  /// - Returns: the text, or nil where there is none now.
  mutating func longText(_ state: WizardState) -> LongText?

  /// What a key of the step's own table copies, if it does.
  func clip(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Clip?

  /// Hands a key that is in no table to the widget that has the focus.
  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent]

  /// Whether something inside the step is open that Esc closes before it goes back.
  var isOpen: Bool { get }

  /// Closes what is open inside the step, such as a filter with text.
  ///
  /// - Returns: the events, or nil where nothing is open and Esc goes one step back.
  mutating func close(_ state: WizardState) -> [WizardEvent]?

  /// Asks for the details of what the cursor stands on, where they are not asked for yet.
  func attention(_ state: WizardState) -> [WizardEvent]

  /// Whether it still shows what belongs to where the cursor came from.
  var isUnsettled: Bool { get }

  /// Shows what belongs to where the cursor stands, since it has come to rest there.
  mutating func settle()

  /// Draws the body of the step.
  func draw(_ state: WizardState, on page: inout Page)
}

extension StepView {
  func overlay(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Overlay? { nil }

  mutating func longText(_ state: WizardState) -> LongText? { nil }

  func clip(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Clip? { nil }

  var isOpen: Bool { false }

  mutating func close(_ state: WizardState) -> [WizardEvent]? { nil }

  func attention(_ state: WizardState) -> [WizardEvent] { [] }

  var isUnsettled: Bool { false }

  mutating func settle() {}
}
