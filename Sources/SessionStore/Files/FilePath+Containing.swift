import SystemPackage

extension FilePath {
  /// The folder that the path is in; the working folder where the path is a bare name.
  var containing: FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty ? "." : folder
  }
}
