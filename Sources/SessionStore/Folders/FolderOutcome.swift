public import SystemPackage

/// How writing files into a folder ended, if it did not fail.
public enum FolderOutcome: Hashable, Sendable {
  /// All files were written; their paths in the order they were given.
  case written([FilePath])
  /// These exist already and would be replaced; nothing was touched.
  case wouldReplace([FilePath])
}
