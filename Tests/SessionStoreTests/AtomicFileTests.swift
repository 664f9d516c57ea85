import Glibc
import SessionStore
import SystemPackage
import Testing

/// What a write leaves behind when nothing stands in its way.
@Suite struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A new file has the bytes and is private", arguments: [0, 1, 65_536, 3_000_001])
  func newFile(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try AtomicFile.write(bytes, to: folder("a"))
    #expect(try WholeFile.read(folder("a"), limit: size) == bytes)
    #expect(try folder.mode("a") == 0o600)
    #expect(try folder.names() == ["a"])
  }

  @Test("The permissions asked for are those of the file")
  func permissions() throws {
    try AtomicFile.write([], to: folder("a"), permissions: [.ownerReadWriteExecute])
    #expect(try folder.mode("a") == 0o700)
  }

  @Test("An older file is replaced, also one that is read-only or was open to others")
  func replaces() throws {
    try folder.put("a much longer old text", "a", mode: 0o444)
    try AtomicFile.write(Array("new".utf8), to: folder("a"))
    #expect(try folder.text("a") == "new")
    #expect(try folder.mode("a") == 0o600)
    #expect(try folder.names() == ["a"])
  }

  @Test("Without consent an existing file stays, and nothing is left beside it")
  func keepsExisting() throws {
    try folder.put("old", "a")
    #expect(throws: FileFailure(.writing, folder("a"), .exists)) {
      try AtomicFile.write(Array("new".utf8), to: folder("a"), replacing: false)
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names() == ["a"])
  }

  @Test("Without consent a folder in the place of the file stays, and the failure says so")
  func keepsFolder() throws {
    #expect(mkdir(folder("a").string, 0o755) == 0)
    #expect(throws: FileFailure(.writing, folder("a"), .isFolder)) {
      try AtomicFile.write(Array("new".utf8), to: folder("a"), replacing: false)
    }
    #expect(try folder.names() == ["a"])
  }

  @Test("Without consent a free name is taken, and nothing is left beside it")
  func takesFreeName() throws {
    try AtomicFile.write(Array("new".utf8), to: folder("a"), replacing: false)
    #expect(try folder.text("a") == "new")
    #expect(try folder.names() == ["a"])
  }

  @Test("A dangling link counts as something that exists")
  func danglingLink() throws {
    #expect(symlink("nowhere", folder("a").string) == 0)
    #expect(throws: FileFailure(.writing, folder("a"), .exists)) {
      try AtomicFile.write([], to: folder("a"), replacing: false)
    }
  }

  @Test("A link is replaced and what it leads to stays")
  func replacesLink() throws {
    try folder.put("elsewhere", "b")
    #expect(symlink("b", folder("a").string) == 0)
    try AtomicFile.write(Array("new".utf8), to: folder("a"))
    #expect(try folder.text("a") == "new")
    #expect(try folder.text("b") == "elsewhere")
  }

  @Test("A name of the greatest length has room for its temporary file")
  func longestName() throws {
    let name = String(repeating: "n", count: 255)
    try AtomicFile.write([1], to: folder(name))
    #expect(try folder.names() == [name])
  }

  @Test("Of many that write a new file without consent, one wins")
  func oneWins() async throws {
    let folder = folder
    let winners = await withTaskGroup(of: Bool.self) { group in
      for writer in UInt8(0)..<32 {
        group.addTask {
          (try? AtomicFile.write([writer], to: folder("a"), replacing: false)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(winners == 1)
    #expect(try folder.names() == ["a"])
  }
}
