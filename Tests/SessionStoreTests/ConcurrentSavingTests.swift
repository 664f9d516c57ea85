import TestSamples
import Testing

@testable import SessionStore

/// Many that save and load one session at once.
@Suite struct ConcurrentSavingTests {
  @Test("Whoever reads finds a whole session, whoever writes", arguments: [1, 2, 3] as [UInt64])
  func noTornReads(seed: UInt64) async throws {
    let root = try TemporaryFolder()
    let folder = SessionFolder(path: root.path)
    try folder.save(SampleSession.bytes("a", number: 0), as: "a")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in UInt64(0)..<3 {
        group.addTask {
          var generator = SplitMix64(seed: seed &* 31 &+ task)
          for _ in 0..<40 {
            let number = Int.random(in: 1..<1_000, using: &generator)
            let length = Int.random(in: 0..<20_000, using: &generator)
            try folder.save(SampleSession.bytes("a", number: number, length: length), as: "a")
          }
        }
        group.addTask {
          for _ in 0..<120 {
            let bytes = try #require(try folder.load("a"))
            #expect(SampleSession.number(bytes) != nil)
            if let backup = try folder.backup(of: "a") {
              #expect(SampleSession.number(backup) != nil)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try root.names() == [".a.bak", "a.json"])
  }
}
