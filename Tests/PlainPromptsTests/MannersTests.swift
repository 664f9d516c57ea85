import Foundation
import RecommenderCore
import Testing

/// What a screen reader needs, held over everything that was recorded.
@Suite struct MannersTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static let transcripts: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).sorted()
  }()

  @Test("There are transcripts to look at")
  func areThere() { #expect(Self.transcripts.count > 20) }

  @Test("Nothing is drawn and nothing is an escape sequence", arguments: transcripts)
  func drawsNothing(name: String) throws {
    for line in try Self.lines(name) where !line.hasPrefix(">") {
      #expect(!line.unicodeScalars.contains(where: Self.isDrawing), "\(line)")
    }
  }

  @Test("Every question says where one is", arguments: transcripts)
  func saysWhere(name: String) throws {
    let lines = try Self.lines(name)
    let answered = lines.indices.dropFirst().filter {
      lines[$0].hasPrefix(">") && lines[$0 - 1] != "(it waits)"
    }
    #expect(!answered.isEmpty || name == "start.txt")
    for place in answered where !Self.isAboveSteps(lines, before: place) {
      let question = lines[..<place].last { $0.hasPrefix("Step ") } ?? ""
      #expect(question.contains(" of \(StepID.allCases.count). "), "\(question)")
    }
  }

  /// The question where else to save belongs to no step.
  private static func isAboveSteps(_ lines: [String], before place: Int) -> Bool {
    lines[place - 1].hasPrefix("File [./movie-picks.json]")
  }

  private static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// Control characters, arrows, lines, boxes, marks and middle dots.
  private static func isDrawing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0xB7, 0x2190..<0x2400, 0x2440..<0x2C00: true
    default: false
    }
  }
}
