import RecommenderCore
import WizardScreens

/// The question which session to go on with.
struct SessionQuestion {
  var rows: [SessionRow]
  /// The session that is offered; nil offers the first that can be gone on with.
  var selecting: String?
  /// Why the last choice, or the command line's, could not be taken.
  var refusal: String?
}

/// What leads a person, or a script, through a run: with keys and frames, or line by line.
protocol Guide: ~Copyable {
  /// Whether somebody is there who can be asked something on leaving.
  var canAsk: Bool { get }
  /// Whether one leaves with the key that stands for the signal of an interrupt.
  var leavesByInterrupt: Bool { get }

  /// Asks which session to go on with.
  ///
  /// - Returns: what was decided, nil where nothing was; and the number of the signal that ended it.
  mutating func choose(
    _ question: SessionQuestion, _ surroundings: Surroundings
  ) throws(WizardRefused) -> (choice: StartChoice?, signal: Int32?)

  /// Leads through the wizard to its end.
  ///
  /// - Returns: the number of the signal that ended it, or nil.
  mutating func lead(
    _ performer: inout Performer, _ surroundings: Surroundings
  ) throws(WizardRefused) -> Int32?
}
