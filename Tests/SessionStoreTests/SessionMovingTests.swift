import Glibc
import RecommenderCore
import SystemPackage
import Testing

@testable import SessionStore

/// Renaming, copying and deleting sessions.
@Suite struct SessionMovingTests {
  let root: TemporaryFolder
  let folder: SessionFolder

  init() throws {
    root = try TemporaryFolder()
    folder = SessionFolder(path: root.path)
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    try folder.save(SampleSession.bytes("a", number: 2), as: "a")
    try folder.save(SampleSession.bytes("taken", number: 9), as: "taken")
  }

  @Test("A renamed session bears its name inside too, and its backup comes along")
  func rename() throws {
    try folder.rename("a", to: "b", as: .test)
    #expect(try folder.load("b") == SampleSession.bytes("b", number: 2))
    #expect(try folder.backup(of: "b").flatMap(SampleSession.number) == 1)
    #expect(try root.names() == [".b.bak", "b.json", "taken.json"])
    #expect(try root.mode("b.json") == 0o600)
  }

  @Test("A copy leaves the session as it is, also while it is open")
  func copy() throws {
    let lock = try folder.lock("a", as: .test)
    try folder.copy("a", to: "b", as: .test)
    #expect(try folder.load("a") == SampleSession.bytes("a", number: 2))
    #expect(try folder.load("b") == SampleSession.bytes("b", number: 2))
    #expect(try folder.backup(of: "b") == nil)
    extendLifetime(lock)
  }

  @Test("A deleted session is gone with its backup, and others stay")
  func delete() throws {
    try folder.delete("a", as: .test)
    #expect(try root.names() == ["taken.json"])
  }

  @Test("No session takes the place of another, damaged or not", arguments: ["whole", "damaged"])
  func taken(state: String) throws {
    if state == "damaged" { try root.put("{", "taken.json") }
    let before = try root.text("taken.json")
    #expect(throws: SessionFailure.taken("taken")) {
      try folder.rename("a", to: "taken", as: .test)
    }
    #expect(throws: SessionFailure.taken("taken")) { try folder.copy("a", to: "taken", as: .test) }
    #expect(throws: SessionFailure.taken("taken")) {
      try folder.copy("taken", to: "taken", as: .test)
    }
    #expect(try root.text("taken.json") == before)
    #expect(try root.names() == [".a.bak", "a.json", "taken.json"])
  }

  @Test("A session that is missing is told and nothing is made")
  func missing() throws {
    #expect(throws: SessionFailure.missing("x")) { try folder.rename("x", to: "y", as: .test) }
    #expect(throws: SessionFailure.missing("x")) { try folder.copy("x", to: "y", as: .test) }
    #expect(throws: SessionFailure.missing("x")) { try folder.delete("x", as: .test) }
    #expect(try root.names() == [".a.bak", "a.json", "taken.json"])
  }

  @Test("A name that cannot be one is refused", arguments: ["", "../x", ".x", "x y"])
  func badName(name: String) throws {
    #expect(throws: SessionFailure.badName(name)) { try folder.rename("a", to: name, as: .test) }
    #expect(throws: SessionFailure.badName(name)) { try folder.copy("a", to: name, as: .test) }
    #expect(throws: SessionFailure.badName(name)) { try folder.copy(name, to: "b", as: .test) }
    #expect(throws: SessionFailure.badName(name)) { try folder.delete(name, as: .test) }
    #expect(throws: SessionFailure.badName(name)) { _ = try folder.lock(name, as: .test) }
  }

  @Test("An open session is neither renamed nor deleted, and no other takes its name")
  func open() throws {
    let lock = try folder.lock("a", as: .test)
    let new = try folder.lock("new", as: .test)
    #expect(throws: SessionFailure.busy("a", .test)) { try folder.rename("a", to: "b", as: .test) }
    #expect(throws: SessionFailure.busy("a", .test)) { try folder.delete("a", as: .test) }
    #expect(throws: SessionFailure.busy("new", .test)) {
      try folder.copy("a", to: "new", as: .test)
    }
    #expect(try folder.load("a").flatMap(SampleSession.number) == 2)
    extendLifetime(lock)
    extendLifetime(new)
  }

  @Test("A damaged session can be renamed and deleted, byte for byte")
  func damaged() throws {
    try root.put("{\"half", "a.json")
    try folder.rename("a", to: "b", as: .test)
    #expect(try root.text("b.json") == "{\"half")
    try folder.delete("b", as: .test)
    #expect(try root.names() == ["taken.json"])
  }

  @Test("A folder in the session's place is told and stays")
  func folderInPlace() throws {
    try SystemCall.makeFolder(folder.file(of: "f"), mode: 0o700)
    #expect(throws: SessionFailure.file(FileFailure(.removing, folder.file(of: "f"), .isFolder))) {
      try folder.delete("f", as: .test)
    }
    #expect(throws: SessionFailure.file(FileFailure(.reading, folder.file(of: "f"), .isFolder))) {
      try folder.rename("f", to: "g", as: .test)
    }
    #expect(folder.exists("f"))
  }
}
