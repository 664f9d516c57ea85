/// One text file that an export consists of.
public struct ExportedFile: Hashable, Sendable {
  /// The path from the folder of the export, with `/` between its parts.
  public let path: String
  /// The whole content; it ends with a line break.
  public let text: String
  /// Whether it is a program to be run.
  public let isExecutable: Bool

  /// Creates a file.
  public init(path: String, text: String, isExecutable: Bool = false) {
    self.path = path
    self.text = text
    self.isExecutable = isExecutable
  }
}
