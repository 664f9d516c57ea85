/// How far writing the files has come.
public enum WritingStage: Hashable, Sendable {
  case idle
  case writing(folder: String)
  /// Consent is needed: these files exist already.
  case wouldReplace(folder: String, files: [String])
  case written(folder: String, files: [String])
  case failed(folder: String, reason: String)
}
