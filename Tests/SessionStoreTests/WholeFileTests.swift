import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// What can be read, and what is refused without waiting for it.
@Suite struct WholeFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A file of just the limit is read, one byte more is refused")
  func limit() throws {
    try folder.put("12345", "a")
    #expect(try WholeFile.read(folder("a"), limit: 5).count == 5)
    let failure = FileFailure(.reading, folder("a"), .isTooLarge(limit: 4))
    #expect(throws: failure) { try WholeFile.read(folder("a"), limit: 4) }
    #expect(failure.sentence.hasSuffix("is larger than the 4 bytes that are read."))
  }

  @Test("A huge file is refused by its size alone")
  func sparse() throws {
    try folder.put("", "a")
    #expect(truncate(folder("a").string, 1 << 40) == 0)
    #expect(throws: FileFailure(.reading, folder("a"), .isTooLarge(limit: 1 << 24))) {
      try WholeFile.read(folder("a"), limit: 1 << 24)
    }
  }

  @Test("A file whose size is not known beforehand is read to the limit only")
  func unknownSize() throws {
    #expect(try !WholeFile.read("/proc/self/status", limit: 1 << 20).isEmpty)
    #expect(throws: FileFailure(.reading, "/proc/self/status", .isTooLarge(limit: 9))) {
      try WholeFile.read("/proc/self/status", limit: 9)
    }
  }

  @Test("A pipe is refused without waiting for a writer")
  func pipe() throws {
    #expect(mkfifo(folder("p").string, 0o600) == 0)
    #expect(throws: FileFailure(.reading, folder("p"), .isNotAFile)) {
      try WholeFile.read(folder("p"), limit: 10)
    }
  }

  @Test("A device is refused", arguments: ["/dev/zero", "/dev/null", "/dev/full"])
  func device(path: String) {
    #expect(throws: FileFailure(.reading, FilePath(path), .isNotAFile)) {
      try WholeFile.read(FilePath(path), limit: 10)
    }
  }

  @Test("A folder is refused")
  func folderInPlace() {
    let failure = FileFailure(.reading, folder.path, .isFolder)
    #expect(throws: failure) { try WholeFile.read(folder.path, limit: 10) }
    #expect(failure.sentence.contains("is a folder"))
  }

  @Test("What is not there is told")
  func missing() {
    let failure = FileFailure(.reading, folder("a"), .noSuchFileOrDirectory)
    #expect(throws: failure) { try WholeFile.read(folder("a"), limit: 10) }
    #expect(failure.sentence == "There is no file \(folder("a").string).")
  }
}
