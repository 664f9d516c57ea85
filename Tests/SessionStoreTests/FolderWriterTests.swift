import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// Several files into a folder.
@Suite struct FolderWriterTests {
  let folder: TemporaryFolder
  static let files = [
    FolderFile(path: "README.md", text: "read\n"),
    FolderFile(path: "iam/trust.json", text: "{}"),
    FolderFile(path: "create.sh", text: "#!/bin/sh\n", isExecutable: true),
  ]

  init() throws {
    folder = try TemporaryFolder()
  }

  private func targets(_ name: String) -> [FilePath] {
    Self.files.map { folder(name).pushing(FilePath($0.path)) }
  }

  @Test("A missing folder is made with its parents, and its files are in order")
  func newFolder() throws {
    let outcome = try FolderWriter.write(Self.files, into: folder("x/y/out"))
    #expect(outcome == .written(targets("x/y/out")))
    #expect(try folder.names(in: "x/y") == ["out"])
    #expect(try folder.names(in: "x/y/out") == ["README.md", "create.sh", "iam"])
    #expect(try folder.text("x/y/out/iam/trust.json") == "{}")
  }

  @Test("New files and folders are as open as the umask allows")
  func modes() throws {
    try SystemCall.makeFolder(folder("there"), mode: 0o777)
    for place in ["there", "new"] {
      _ = try FolderWriter.write(Self.files, into: folder(place))
      #expect(try folder.mode("\(place)/README.md") & 0o700 == 0o600)
      #expect(try folder.mode("\(place)/create.sh") & 0o700 == 0o700)
      #expect(try folder.mode("\(place)/iam") & 0o722 == 0o700)
    }
  }

  @Test("Without consent existing files are listed and nothing is touched")
  func wouldReplace() throws {
    try SystemCall.makeFolder(folder("out"), mode: 0o755)
    try folder.put("mine", "out/create.sh")
    try folder.put("mine", "out/README.md")
    let outcome = try FolderWriter.write(Self.files, into: folder("out"))
    #expect(outcome == .wouldReplace([folder("out/README.md"), folder("out/create.sh")]))
    #expect(try folder.names(in: "out") == ["README.md", "create.sh"])
    #expect(try folder.text("out/README.md") == "mine")
  }

  @Test("With consent files are replaced and others stay")
  func replaces() throws {
    try SystemCall.makeFolder(folder("out"), mode: 0o755)
    try folder.put("mine", "out/README.md")
    try folder.put("mine", "out/notes.txt")
    let outcome = try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    #expect(outcome == .written(targets("out")))
    #expect(try folder.text("out/README.md") == "read\n")
    #expect(try folder.text("out/notes.txt") == "mine")
    #expect(try folder.names(in: "out") == ["README.md", "create.sh", "iam", "notes.txt"])
  }

  @Test("An existing folder without any of the files needs no consent")
  func mixes() throws {
    try folder.put("mine", "notes.txt")
    #expect(try FolderWriter.write(Self.files, into: folder.path) == .written(targets("")))
    #expect(try folder.names() == ["README.md", "create.sh", "iam", "notes.txt"])
  }

  @Test("Writing twice with consent gives the same folder")
  func twice() throws {
    _ = try FolderWriter.write(Self.files, into: folder("out"))
    _ = try FolderWriter.write(Self.files, into: folder("out"), replacing: true)
    #expect(try folder.names(in: "out") == ["README.md", "create.sh", "iam"])
    #expect(try folder.names(in: "out/iam") == ["trust.json"])
  }

  @Test(
    "A path that is not inside the folder is refused before anything is made",
    arguments: ["../a", "/etc/a", "", ".", "a/../../b", "a\u{0}b", "README.md", "README.md/a"])
  func leavesFolder(path: String) throws {
    let files = Self.files + [FolderFile(path: path, text: "")]
    #expect(throws: FileFailure(.writing, FilePath(path), .leavesFolder)) {
      try FolderWriter.write(files, into: folder("out"))
    }
    #expect(try folder.names() == [])
  }

  @Test("A bare name and a path up from a missing folder work")
  func oddPaths() throws {
    _ = try FolderWriter.write(Self.files, into: folder("a/../b"))
    #expect(try folder.text("b/README.md") == "read\n")
    #expect(FilePath("out").containing == ".")
    #expect(FilePath("/").containing == "/")
  }
}
