import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// A folder that is replaced as a whole, and where that cannot be.
@Suite struct FolderExchangeTests {
  let folder: TemporaryFolder
  static let files = [
    FolderFile(path: "a", text: "new"), FolderFile(path: "deep/b", text: "new"),
  ]

  init() throws {
    folder = try TemporaryFolder()
    try SystemCall.makeFolder(folder("out"), mode: 0o755)
    try folder.put("old", "out/a")
  }

  private func inode(_ name: String = "out") throws -> UInt64 {
    UInt64(try Stat(folder(name), followTargetSymlink: false).inode.rawValue)
  }

  private func link(_ target: String, _ name: String) throws {
    try #require(symlink(target, folder(name).string) == 0)
  }

  @Test("The new folder takes the place of the old one in one step, and nothing is left beside it")
  func exchanged() throws {
    let before = try inode()
    _ = try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    #expect(try inode() != before)
    #expect(try folder.text("out/a") == "new")
    #expect(try folder.names() == ["out"])
  }

  @Test("What else is in the folder stays: files, folders, links, pipes, modes")
  func others() throws {
    try SystemCall.makeFolder(folder("out/mine"), mode: 0o750)
    try folder.put("mine", "out/mine/run", mode: 0o750)
    try link("nowhere", "out/mine/link")
    try #require(mkfifo(folder("out/pipe").string, 0o600) == 0)
    let kept = try ["out/mine/run", "out/mine/link", "out/pipe"].map(inode)
    _ = try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    #expect(try ["out/mine/run", "out/mine/link", "out/pipe"].map(inode) == kept)
    #expect(try folder.mode("out/mine") == 0o750)
    #expect(try folder.names(in: "out") == ["a", "deep", "mine", "pipe"])
  }

  @Test("The folder stays as open as it was, whatever the umask", arguments: [0o700, 0o775, 0o777])
  func modes(mode: UInt32) throws {
    try SystemCall.setPermissions(mode, of: folder("out"))
    _ = try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    #expect(try folder.mode("out") == mode)
  }

  @Test("A folder that the program works in keeps its place, and gets the files one by one")
  func workingFolder() async throws {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      for inner in ["out", "out/in"] { try SystemCall.makeFolder(folder(inner), mode: 0o755) }
      try folder.put("old", "out/a")
      let before = try Stat(folder("out")).inode
      for place in ["out", "in"] {
        #expect(chdir(place == "out" ? folder("out").string : "in") == 0)
        _ = try FolderWriter.write(
          FolderExchangeTests.files, into: folder("out"), replacing: true)
        #expect(try Stat(folder("out")).inode == before)
        #expect(try folder.text("out/a") == "new")
        #expect(try folder.names(in: "out") == ["a", "deep", "in"])
      }
      #expect(try folder.names() == ["out"])
    }
  }

  @Test("A link to the folder stays a link")
  func linkToFolder() throws {
    try link("out", "name")
    let before = try inode()
    _ = try FolderWriter.write(Self.files, into: folder("name"), replacing: true)
    #expect(try inode() == before)
    #expect(try folder.text("out/deep/b") == "new")
    #expect(try folder.names() == ["name", "out"])
  }

  @Test(
    "A link in the place of a folder inside is refused, wherever it leads, and nothing is written",
    arguments: ["/tmp", "../other", "nowhere", "a"], [true, false])
  func linkInside(target: String, replacing: Bool) throws {
    try SystemCall.makeFolder(folder("other"), mode: 0o755)
    try link(target, "out/deep")
    #expect(throws: FileFailure(.writing, folder("out/deep"), .isLink)) {
      try FolderWriter.write(Self.files, into: folder("out"), replacing: replacing)
    }
    #expect(try folder.names(in: "out") == ["a", "deep"])
    #expect(try folder.text("out/a") == "old")
    #expect(try folder.names(in: "other") == [])
    #expect(try folder.names() == ["other", "out"])
  }

  @Test("A link deeper inside is refused too")
  func deepLink() throws {
    let files = [FolderFile(path: "one/two/three/c", text: "new")]
    for inner in ["other", "out/one"] { try SystemCall.makeFolder(folder(inner), mode: 0o755) }
    try link("../../other", "out/one/two")
    #expect(throws: FileFailure(.writing, folder("out/one/two"), .isLink)) {
      try FolderWriter.write(files, into: folder("out"), replacing: true)
    }
    #expect(try folder.names(in: "other") == [])
  }

  @Test(
    "A link in the place of a file is replaced and not followed", arguments: ["x", "none", ".."])
  func linkForFile(target: String) throws {
    try folder.put("theirs", "out/x")
    try SystemCall.unlink(folder("out/a"))
    try link(target, "out/a")
    _ = try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    #expect(try folder.text("out/a") == "new")
    #expect(try folder.text("out/x") == "theirs")
  }

  @Test("Where the places cannot be changed, the files that are ready take their places")
  func fallback() throws {
    let ready = try fillFromStaged()
    #expect(try Stat(folder("out/a")).inode == ready)
    #expect(try folder.text("out/deep/b") == "new")
    #expect(try folder.names() == ["out"])
    #expect(try folder.names(in: "out") == ["a", "deep"])
  }

  /// Writes the files out of a folder beside the target, and gives the number of the first.
  private func fillFromStaged() throws -> Inode {
    let plan = try FolderPlan(Self.files, into: folder("out"))
    var filling = FolderFilling(plan)
    let built = try Staged.folder(in: folder.path, mode: 0o755)
    try FolderCreation.fill(built, plan)
    let ready = try Stat(built.path.appending("a")).inode
    _ = try filling.write(existing: [folder("out/a")], replacing: true, from: built)
    return ready
  }

  @Test("Removing what is left follows no link")
  func removing() throws {
    try folder.put("theirs", "out/theirs")
    try SystemCall.makeFolder(folder("stray"), mode: 0o755)
    try link("../out", "stray/link")
    Strays.remove(folder("stray"))
    #expect(try folder.names() == ["out"])
    #expect(try folder.names(in: "out") == ["a", "theirs"])
  }
}
