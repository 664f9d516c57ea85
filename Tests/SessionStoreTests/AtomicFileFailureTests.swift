import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// What stands in the way of a write, and that nothing is left behind.
@Suite struct AtomicFileFailureTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A folder in the place of the file stays, and the failure says so")
  func folderInPlace() throws {
    try SystemCall.makeFolder(folder("a"), mode: 0o755)
    #expect(throws: FileFailure(.writing, folder("a"), .isFolder)) {
      try AtomicFile.write([1], to: folder("a"))
    }
    #expect(try folder.names() == ["a"])
  }

  @Test("A folder that is missing is named")
  func noFolder() throws {
    let failure = FileFailure(.writing, folder("gone/a"), .noSuchFileOrDirectory)
    #expect(throws: failure) { try AtomicFile.write([1], to: folder("gone/a")) }
    #expect(failure.sentence == "There is no folder \(folder("gone").string).")
  }

  @Test("A file in the place of the folder is named")
  func fileForFolder() throws {
    try folder.put("", "file")
    let failure = FileFailure(.writing, folder("file/a"), .notDirectory)
    #expect(throws: failure) { try AtomicFile.write([1], to: folder("file/a")) }
    #expect(failure.sentence.contains("is a file, and a folder is needed"))
  }

  @Test("A name that is too long is refused and leaves nothing")
  func nameTooLong() throws {
    let path = folder(String(repeating: "n", count: 256))
    let failure = FileFailure(.writing, path, .fileNameTooLong)
    #expect(throws: failure) { try AtomicFile.write([1], to: path) }
    #expect(throws: failure) { try AtomicFile.write([1], to: path, replacing: false) }
    #expect(failure.sentence.hasSuffix("is too long."))
    #expect(try folder.names() == [])
  }

  @Test("A folder that the kernel keeps to itself is not written to")
  func immutableFolder() throws {
    let failure = #expect(throws: FileFailure.self) {
      try AtomicFile.write([1], to: "/proc/self/a")
    }
    #expect(failure?.action == .writing)
    #expect(failure?.path == "/proc/self/a")
  }

  @Test("Links in a circle are told")
  func circle() throws {
    #expect(symlink("b", folder("a").string) == 0)
    #expect(symlink("a", folder("b").string) == 0)
    #expect(throws: FileFailure(.writing, folder("a/x"), .tooManySymbolicLinkLevels)) {
      try AtomicFile.write([1], to: folder("a/x"))
    }
  }

  @Test("Bytes that a full device does not take are an error")
  func fullDevice() throws {
    let full = try OpenFile("/dev/full", O_WRONLY)
    #expect(throws: Errno.noSpace) { try full.write([1]) }
    #expect(FileFailure(.writing, "/x/a", .noSpace).sentence == "The disk that holds /x is full.")
  }

  @Test("A file that cannot grow to its size leaves the old one and nothing beside it")
  func noRoom() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let folder = try TemporaryFolder()
      try AtomicFile.write(Array("old".utf8), to: folder("a"))
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      for replacing in [true, false] {
        #expect(throws: FileFailure(.writing, folder("a"), .fileTooLarge)) {
          try AtomicFile.write(
            [UInt8](repeating: 7, count: 100_001), to: folder("a"), replacing: replacing)
        }
      }
      #expect(try folder.names() == ["a"])
      #expect(try folder.text("a") == "old")
      try AtomicFile.write([UInt8](repeating: 7, count: 100_000), to: folder("a"))
    }
  }
}
