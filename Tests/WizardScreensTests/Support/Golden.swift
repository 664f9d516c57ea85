import Foundation
import TerminalCanvas
import Testing

/// Frames as text files beside the tests; `RECORD_GOLDEN=1 swift test` writes them anew.
enum Golden {
  /// Holds a frame against its file.
  static func expect(
    _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name).txt")
    let picture = picture(of: frame)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      picture == expected, "\(name) differs; RECORD_GOLDEN=1 records it",
      sourceLocation: sourceLocation)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  /// The text, where the cursor stands, and what each cell is for.
  private static func picture(of frame: Frame) -> String {
    let cursor = frame.cursor.map { "column \($0.column), row \($0.row)" } ?? "hidden"
    return frame.lines.map { "|\($0)|\n" }.joined()
      + "cursor: \(cursor)\n"
      + "roles:\n" + frame.roleMap + "\n"
  }
}
