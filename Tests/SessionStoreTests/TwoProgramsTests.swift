import Glibc
import RecommenderCore
import SystemPackage
import TestSamples
import Testing

@testable import SessionStore

/// What a second process sees of the first, and what a killed one leaves.
@Suite struct TwoProgramsTests {
  let root: TemporaryFolder
  let folder: SessionFolder

  init() throws {
    root = try TemporaryFolder()
    folder = SessionFolder(path: root.path)
  }

  @Test("A second program is told the first, and can copy the session")
  func second() async throws {
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    let lock = try folder.lock("a", as: .test)
    await #expect(processExitsWith: .success) { [path = root.path.string as String] in
      let folder = SessionFolder(path: FilePath(path))
      let first = LockHolder(
        process: getppid(), host: LockHolder.test.host, since: LockHolder.test.since)
      #expect(throws: SessionFailure.busy("a", first)) { _ = try folder.lock("a", as: .test) }
      #expect(folder.holder(of: "a") == first)
      try folder.copy("a", to: "b", as: .test)
    }
    #expect(try folder.load("b").flatMap(SampleSession.number) == 1)
    extendLifetime(lock)
  }

  @Test("The lock of a killed program does not block")
  func killedWithLock() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = root.path.string as String] in
      let lock = try SessionFolder(path: FilePath(path)).lock("a", as: .test)
      kill(getpid(), SIGKILL)
      extendLifetime(lock)
    }
    #expect(try root.names() == [".a.lock"])
    #expect(folder.holder(of: "a") == nil)
    let lock = try folder.lock("a", as: .test)
    #expect(folder.holder(of: "a") == .test)
    extendLifetime(lock)
  }

  @Test("A program killed while it saves leaves a whole session", arguments: 0..<12)
  func killedWhileSaving(seed: Int) async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = root.path.string as String, seed = seed as Int] in
      let folder = SessionFolder(path: FilePath(path))
      let lock = try folder.lock("a", as: .test)
      try folder.save(SampleSession.bytes("a", number: 0), as: "a")
      Task.detached {
        for number in 1... {
          try folder.save(SampleSession.bytes("a", number: number, length: 40_000), as: "a")
        }
      }
      // The thread that kills counts on its own, so that any moment of a save can be hit.
      var generator = SplitMix64(seed: UInt64(seed))
      var mixed: UInt64 = 0
      for _ in 0..<UInt64.random(in: 0..<3_000_000, using: &generator) {
        mixed ^= generator.next()
      }
      kill(getpid(), mixed == 1 ? SIGTERM : SIGKILL)
      extendLifetime(lock)
    }
    #expect(try folder.load("a").flatMap(SampleSession.number) != nil)
    if let backup = try folder.backup(of: "a") { #expect(SampleSession.number(backup) != nil) }
    try folder.prepare()
    #expect(Set(try root.names()).isSubset(of: [".a.lock", ".a.bak", "a.json"]))
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    _ = try folder.lock("a", as: .test)
  }
}
