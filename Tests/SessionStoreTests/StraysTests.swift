import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// What killed runs left is cleared away, and nothing else.
@Suite struct StraysTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Files and folders that nobody holds go, also of a process with our own id")
  func sweeps() throws {
    try folder.put("", ".recommender-wizard-1-abc.tmp")
    try folder.put("", ".recommender-wizard-\(getpid())-0.tmp")
    try SystemCall.makeFolder(folder(".recommender-wizard-7-z.tmp"), mode: 0o755)
    try folder.put("", ".recommender-wizard-7-z.tmp/inner")
    Strays.sweep(folder.path)
    #expect(try folder.names() == [])
  }

  @Test("What is still being staged stays")
  func keepsLiving() throws {
    let file = try Staged.file([1], in: folder.path, mode: 0o600)
    let inner = try Staged.folder(in: folder.path, mode: 0o700)
    Strays.sweep(folder.path)
    #expect(try folder.names().count == 2)
    try file.replace(folder("file"))
    try inner.replace(folder("inner"))
    #expect(try folder.names() == ["file", "inner"])
  }

  @Test("A staged item goes with its last user")
  func goes() throws {
    do {
      let staged = try Staged.file([1], in: folder.path, mode: 0o600)
      #expect(try folder.names() == [staged.path.lastComponent?.string ?? ""])
    }
    #expect(try folder.names() == [])
  }

  @Test(
    "A name that only looks like ours stays",
    arguments: [
      ".recommender-wizard-1.tmp", ".recommender-wizard-x-1.tmp", ".recommender-wizard-1-1",
      "recommender-wizard-1-1.tmp", ".recommender-wizard-1-1-1.tmp", ".recommender-wizard--.tmp",
      ".recommender-wizard-1-?.tmp",
    ])
  func keepsOthers(name: String) throws {
    try folder.put("", name)
    Strays.sweep(folder.path)
    #expect(try folder.names() == [name])
  }

  @Test("Many writers and sweepers at once lose nothing")
  func together() async throws {
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          for round in 0..<50 {
            try AtomicFile.write([UInt8(round)], to: folder("file-\(task)"))
            Strays.sweep(folder.path)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.names() == ["file-0", "file-1", "file-2", "file-3"])
  }
}
