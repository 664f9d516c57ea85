import Foundation
import SystemPackage
import TestSupport
import Testing

/// An arrow key that moves the cursor inside a list sends little, so that it is quick over bad
/// connections.
@Suite struct KeyBytesScenario {
  private static let most = 128
  private static let down = [UInt8]("\u{1B}OB".utf8)
  private static let up = [UInt8]("\u{1B}OA".utf8)

  @Test("An arrow key sends at most 128 bytes in the lists of Regions and of campaigns")
  func arrows() async throws {
    try await TemporaryFolder.with { folder in
      _ = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample"],
        environment: ["HOME": folder.path.string]
      ) { terminal, _ in
        try await terminal.waitFor("\u{1B}[11;24H")
        try await terminal.waitFor("18 campaigns")
        try await terminal.waitFor("saved")
        let regions = try await Self.worst(of: 10, in: terminal, filterLine: "\u{1B}[11;24H")
        let mark = try terminal.output().count
        try terminal.send("\r".utf8)
        try await terminal.waitFor("deployed", from: mark)
        let campaigns = try await Self.worst(of: 11, in: terminal, filterLine: "\u{1B}[5;24H")
        print("bytes for an arrow key: Regions \(regions), campaigns \(campaigns) at most")
        #expect(regions <= Self.most)
        #expect(campaigns <= Self.most)
      }
    }
  }

  /// Moves down and up again; the rows all have to be in sight.
  ///
  /// A busy machine may paint a key and the details that follow it at once, so that the least of
  /// several rounds is what a key takes.
  private static func worst(
    of rows: Int, in terminal: PseudoTerminal, filterLine: String
  ) async throws -> Int {
    let keys = Array(repeating: down, count: rows) + Array(repeating: up, count: rows)
    var least = Array(repeating: Int.max, count: keys.count)
    for _ in 0..<3 {
      for (index, key) in keys.enumerated() {
        let mark = try terminal.output().count
        try terminal.send(key)
        let bytes = try await bytesOfMove(in: terminal, from: mark, filterLine: filterLine)
        least[index] = min(least[index], bytes)
      }
    }
    return least.max() ?? 0
  }

  /// The bytes of the frame in which the cursor's mark moves.
  ///
  /// Each frame ends in the filter line, where the hardware cursor is; details that follow once the
  /// cursor rests are a frame of their own.
  private static func bytesOfMove(
    in terminal: PseudoTerminal, from mark: Int, filterLine: String
  ) async throws -> Int {
    try await waitFor(every: .milliseconds(2)) {
      let text = String(decoding: try terminal.output().dropFirst(mark), as: UTF8.self)
      // What stands behind the last return to the filter line has not come whole.
      let frames = text.components(separatedBy: filterLine).dropLast()
      return frames.first { $0.contains("▸") }.map { ($0 + filterLine).utf8.count + reset }
    } missing: {
      "The cursor never moved."
    }
  }

  /// After the return to the filter line the attributes are taken back, in so many bytes.
  private static let reset = "\u{1B}(B\u{1B}[m".utf8.count
}
