import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// Sessions on disk: whole, with the version before, and never over what cannot be read.
@Suite struct SessionSavingTests {
  let root: TemporaryFolder
  let folder: SessionFolder

  init() throws {
    root = try TemporaryFolder()
    folder = SessionFolder(path: root.path)
  }

  @Test("What was saved is loaded; what was not is nil")
  func roundTrip() throws {
    let bytes = SampleSession.bytes("a", number: 1)
    #expect(try folder.load("a") == nil)
    #expect(try folder.backup(of: "a") == nil)
    try folder.save(bytes, as: "a")
    #expect(try folder.load("a") == bytes)
    #expect(try folder.backup(of: "a") == nil)
    #expect(try root.names() == ["a.json"])
  }

  @Test("The backup is the version before the last one")
  func backup() throws {
    for number in 1...4 {
      try folder.save(SampleSession.bytes("a", number: number), as: "a")
    }
    #expect(try folder.load("a").flatMap(SampleSession.number) == 4)
    #expect(try folder.backup(of: "a").flatMap(SampleSession.number) == 3)
  }

  @Test("Saving the same again leaves the backup as it is")
  func sameAgain() throws {
    for number in [1, 2, 2, 2] {
      try folder.save(SampleSession.bytes("a", number: number), as: "a")
    }
    #expect(try folder.backup(of: "a").flatMap(SampleSession.number) == 1)
  }

  @Test("Over a version that is known a new one is saved, and over another one nothing is")
  func overKnown() throws {
    let versions = (1...4).map { SampleSession.bytes("a", number: $0) }
    try folder.save(versions[0], as: "a", over: nil)
    try folder.save(versions[1], as: "a", over: versions[0])
    #expect(try folder.backup(of: "a") == versions[0])
    for known in [nil, versions[0], versions[2]] {
      #expect(throws: SessionFailure.changed("a")) {
        try folder.save(versions[3], as: "a", over: known)
      }
      #expect(try folder.load("a") == versions[1])
      #expect(try folder.backup(of: "a") == versions[0])
    }
    // Whoever writes the same, or takes the file away, takes nothing from anybody.
    try folder.save(versions[1], as: "a", over: nil)
    #expect(try folder.backup(of: "a") == versions[0])
    try SystemCall.unlink(folder.file(of: "a"))
    try folder.save(versions[3], as: "a", over: versions[1])
    #expect(try folder.load("a") == versions[3])
  }

  @Test(
    "A damaged or newer file is never replaced, nor is its backup",
    arguments: [
      "", "{", "{\"format\":\"recommender-wizard/session\",\"version\":1,\"answers\":",
      "{\"format\":\"recommender-wizard/session\",\"version\":2}", "[]", "\u{FEFF}",
      String(repeating: "[", count: 100_000), "{\"format\":\"other\",\"version\":1}",
    ])
  func keepsDamaged(text: String) throws {
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    try folder.save(SampleSession.bytes("a", number: 2), as: "a")
    try root.put(text, "a.json")
    let failure = #expect(throws: FileFailure.self) {
      try folder.save(SampleSession.bytes("a", number: 3), as: "a")
    }
    #expect(failure?.action == .writing)
    #expect(failure?.sentence.contains("is left as it is") == true)
    #expect(try root.text("a.json") == text)
    #expect(try folder.backup(of: "a").flatMap(SampleSession.number) == 1)
  }

  @Test("A file of invalid UTF-8 is never replaced")
  func keepsInvalidUTF8() throws {
    let file = try OpenFile(folder.file(of: "a"), O_WRONLY | O_CREAT, mode: 0o600)
    try file.write([0x7B, 0xFF, 0xFE, 0x7D])
    #expect(throws: FileFailure.self) {
      try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    }
    #expect(try folder.load("a") == [0x7B, 0xFF, 0xFE, 0x7D])
  }

  @Test("A file of 100 MB is neither read nor replaced")
  func keepsHuge() throws {
    try root.put("", "a.json")
    #expect(truncate(folder.file(of: "a").string, 100_000_000) == 0)
    let cause = FileFailure.Cause.isTooLarge(limit: 16 << 20)
    #expect(throws: FileFailure(.reading, folder.file(of: "a"), cause)) { try folder.load("a") }
    #expect(throws: FileFailure(.writing, folder.file(of: "a"), cause)) {
      try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    }
    #expect(try Stat(folder.file(of: "a")).size == 100_000_000)
  }

  @Test("A folder in the session's place is told and stays")
  func folderInPlace() throws {
    try SystemCall.makeFolder(folder.file(of: "a"), mode: 0o700)
    #expect(throws: FileFailure(.writing, folder.file(of: "a"), .isFolder)) {
      try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    }
    #expect(try root.names() == ["a.json"])
  }

  @Test("A link that leads nowhere in the session's place is told and stays")
  func danglingLink() throws {
    #expect(symlink("nowhere", folder.file(of: "a").string) == 0)
    #expect(throws: FileFailure(.reading, folder.file(of: "a"), .leadsNowhere)) {
      try folder.load("a")
    }
    #expect(throws: FileFailure(.writing, folder.file(of: "a"), .leadsNowhere)) {
      try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    }
    #expect(try root.names() == ["a.json"])
  }

  @Test(
    "A name that could lead elsewhere is refused",
    arguments: ["../a", "", ".hidden", "a/b", "a b", String(repeating: "n", count: 65)])
  func badName(name: String) throws {
    #expect(throws: FileFailure(.writing, FilePath(name), .leavesFolder)) {
      try folder.save([], as: name)
    }
    #expect(throws: FileFailure(.reading, FilePath(name), .leavesFolder)) { try folder.load(name) }
    #expect(throws: FileFailure(.reading, FilePath(name), .leavesFolder)) {
      try folder.backup(of: name)
    }
    #expect(!folder.exists(name))
    #expect(try root.names() == [])
  }

  @Test("A session that finds no room leaves the old one and its backup whole")
  func noRoom() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let root = try TemporaryFolder()
      let folder = SessionFolder(path: root.path)
      try folder.save(SampleSession.bytes("a", number: 1), as: "a")
      try folder.save(SampleSession.bytes("a", number: 2), as: "a")
      var limit = rlimit(rlim_cur: 4_096, rlim_max: 4_096)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #expect(throws: FileFailure(.writing, folder.file(of: "a"), .system(.fileTooLarge))) {
        try folder.save(SampleSession.bytes("a", number: 3, length: 5_000), as: "a")
      }
      #expect(try folder.load("a").flatMap(SampleSession.number) == 2)
      #expect(try folder.backup(of: "a").flatMap(SampleSession.number) != nil)
      #expect(try root.names() == [".a.bak", "a.json"])
    }
  }
}
