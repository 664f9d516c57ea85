/// Which session a run of the wizard begins with.
public enum WizardOpening: Hashable, Sendable {
  /// Whichever the person chooses where some are unfinished, else a new one.
  case any
  /// The one of this name, begun where there is none.
  case named(String)
  /// The one of this name, which has to exist.
  case existing(String)
  /// The one that was saved last.
  case latest
}
