import Foundation
import Testing

/// Transcripts as text files beside the tests; `RECORD_GOLDEN=1 swift test` writes them anew.
enum Golden {
  /// Holds a transcript against its file.
  static func expect(
    _ transcript: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name).txt")
    let text = transcript.map { "\($0)\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == expected, "\(name) differs; RECORD_GOLDEN=1 records it",
      sourceLocation: sourceLocation)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")
}
