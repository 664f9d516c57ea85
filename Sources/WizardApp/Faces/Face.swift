/// What brings keys in and takes frames out.
protocol Face: ~Copyable {
  /// Whether a person is there who can be asked something on leaving.
  var canAsk: Bool { get }

  /// Leads until the conductor has come to its end, or nothing can come any more.
  ///
  /// - Returns: the number of the signal that ended it, or nil.
  /// - Throws: `WizardRefused.badScript` where a script cannot be played to its end.
  mutating func lead(_ conductor: inout some Conducting) throws(WizardRefused) -> Int32?
}
