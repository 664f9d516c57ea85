import RecommenderCore
import WizardScreens

/// What brings keys in and takes frames out.
protocol Face: Guide, ~Copyable {
  /// Leads until the conductor has come to its end, or nothing can come any more.
  ///
  /// - Returns: the number of the signal that ended it, or nil.
  /// - Throws: `WizardRefused.badScript` where a script cannot be played to its end.
  mutating func lead(_ conductor: inout some Conducting) throws(WizardRefused) -> Int32?
}

extension Face where Self: ~Copyable {
  var leavesByInterrupt: Bool { canAsk }

  mutating func choose(
    _ question: SessionQuestion, _ surroundings: Surroundings
  ) throws(WizardRefused) -> (choice: StartChoice?, signal: Int32?) {
    let screen = StartScreen(
      question.rows, selecting: question.selecting, refusal: question.refusal)
    var conductor = StartConductor(screen, surroundings: surroundings)
    let signal = try lead(&conductor)
    return (conductor.choice, signal)
  }

  mutating func lead(
    _ performer: inout Performer, _ surroundings: Surroundings
  ) throws(WizardRefused) -> Int32? {
    var conductor = Conductor(performer, surroundings: surroundings)
    let signal = try lead(&conductor)
    performer = conductor.performer
    return signal
  }
}
