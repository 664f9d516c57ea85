/// One text file to be written into a folder.
public struct FolderFile: Hashable, Sendable {
  /// The path from the folder, with `/` between its parts; it cannot lead out of the folder.
  public let path: String
  /// The whole content, written as UTF-8.
  public let text: String
  /// Whether the file is a script to be run.
  public let isExecutable: Bool

  /// Creates a file.
  public init(path: String, text: String, isExecutable: Bool = false) {
    self.path = path
    self.text = text
    self.isExecutable = isExecutable
  }
}
