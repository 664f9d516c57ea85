import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// What stands in the way of writing several files, and that all or nothing is written.
@Suite struct FolderWriterFailureTests {
  let folder: TemporaryFolder
  static let files = [
    FolderFile(path: "first", text: "new"),
    FolderFile(path: "deep/second", text: "new"),
    FolderFile(path: "third", text: "new"),
  ]

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A file in the place of the folder stays")
  func fileInPlace() throws {
    try folder.put("mine", "out")
    #expect(throws: FileFailure(.makingFolder, folder("out"), .notDirectory)) {
      try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    }
    #expect(throws: FileFailure(.makingFolder, folder("out/in"), .notDirectory)) {
      try FolderWriter.write(Self.files, into: folder("out/in"), replacing: true)
    }
    #expect(try folder.text("out") == "mine")
  }

  @Test("A folder in the place of a file is refused whatever the consent, before anything")
  func folderInPlace() throws {
    try folder.put("old", "first")
    try SystemCall.makeFolder(folder("third"), mode: 0o755)
    for replacing in [true, false] {
      #expect(throws: FileFailure(.writing, folder("third"), .isFolder)) {
        try FolderWriter.write(Self.files, into: folder.path, replacing: replacing)
      }
    }
    #expect(try folder.names() == ["first", "third"])
    #expect(try folder.text("first") == "old")
  }

  @Test("A file where an inner folder is needed takes everything back")
  func fileForInnerFolder() throws {
    try folder.put("mine", "deep")
    #expect(throws: FileFailure.self) {
      try FolderWriter.write(Self.files, into: folder.path, replacing: true)
    }
    #expect(try folder.names() == ["deep"])
  }

  @Test("A failure at the last file puts back those that were replaced")
  func putsBack() throws {
    try folder.put("old", "first", mode: 0o640)
    var filling = FolderFilling(try FolderPlan(Self.files, into: folder.path))
    // As if another program had made this folder after the look for existing files.
    try SystemCall.makeFolder(folder("third"), mode: 0o755)
    let failure = #expect(throws: FileFailure.self) {
      try filling.write(existing: [folder("first")], replacing: true)
    }
    #expect(failure == FileFailure(.writing, folder("third"), .isFolder))
    #expect(try folder.names() == ["first", "third"])
    #expect(try folder.text("first") == "old")
    #expect(try folder.mode("first") == 0o640)
  }

  @Test("A file that came into being after the look is not replaced without consent")
  func cameIntoBeing() throws {
    var filling = FolderFilling(try FolderPlan(Self.files, into: folder.path))
    try folder.put("theirs", "third")
    let outcome = try filling.write(existing: [], replacing: false)
    #expect(outcome == .wouldReplace([folder("third")]))
    #expect(try folder.names() == ["third"])
    #expect(try folder.text("third") == "theirs")
  }

  @Test("A failure takes the new folder and its parents away")
  func takesBack() throws {
    let files = Self.files + [FolderFile(path: String(repeating: "n", count: 256), text: "")]
    #expect(throws: FileFailure.self) { try FolderWriter.write(files, into: folder("a/b/out")) }
    #expect(try folder.names() == [])
  }

  @Test("A folder that the kernel keeps to itself gets nothing")
  func immutable() {
    let failure = #expect(throws: FileFailure.self) {
      try FolderWriter.write(Self.files, into: "/proc/self/out")
    }
    #expect(failure?.action == .makingFolder)
  }

  @Test("Files that find no room leave a folder as it was")
  func noRoom() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let folder = try TemporaryFolder()
      try folder.put("old", "first")
      var limit = rlimit(rlim_cur: 5_000, rlim_max: 5_000)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let big = FolderFile(path: "big", text: String(repeating: "b", count: 5_001))
      let files = FolderWriterFailureTests.files + [big]
      #expect(throws: FileFailure(.writing, folder("big"), .fileTooLarge)) {
        try FolderWriter.write(files, into: folder.path, replacing: true)
      }
      #expect(throws: FileFailure(.writing, folder("out/big"), .fileTooLarge)) {
        try FolderWriter.write(files, into: folder("out"))
      }
      #expect(try folder.names() == ["first"])
      #expect(try folder.text("first") == "old")
    }
  }
}
