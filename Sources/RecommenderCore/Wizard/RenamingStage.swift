/// How far saving under another name has come.
public enum RenamingStage: Hashable, Sendable {
  case idle
  case saving(name: String)
  case failed(name: String, reason: String)
}
