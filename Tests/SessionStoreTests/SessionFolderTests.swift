import Glibc
import SystemPackage
import Testing

@testable import SessionStore

/// Where sessions live, and who may look at them.
@Suite struct SessionFolderTests {
  let root: TemporaryFolder
  let folder: SessionFolder

  init() throws {
    root = try TemporaryFolder()
    folder = SessionFolder(path: root("state/recommender-wizard/sessions"))
  }

  @Test(
    "The environment says where",
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/recommender-wizard/sessions"),
      (["XDG_STATE_HOME": "/s"], "/s/recommender-wizard/sessions"),
      (["HOME": "/h"], "/h/.local/state/recommender-wizard/sessions"),
      (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/recommender-wizard/sessions"),
      (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/recommender-wizard/sessions"),
      (["XDG_STATE_HOME": "s", "HOME": "h"], nil),
      (["XDG_STATE_HOME": "s"], nil),
      (["HOME": ""], nil),
      ([:], nil),
    ] as [([String: String], String?)])
  func place(environment: [String: String], path: String?) {
    #expect(SessionFolder(environment: environment)?.path.string == path)
  }

  @Test("New folders are private, and so are sessions and their backups")
  func modes() throws {
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    try folder.save(SampleSession.bytes("a", number: 2), as: "a")
    #expect(try root.mode("state") == 0o700)
    #expect(try root.mode("state/recommender-wizard/sessions") == 0o700)
    #expect(try root.mode("state/recommender-wizard/sessions/a.json") == 0o600)
    #expect(try root.mode("state/recommender-wizard/sessions/.a.bak") == 0o600)
  }

  @Test("A folder that is open to others is closed", arguments: [0o777, 0o755, 0o710] as [UInt32])
  func closes(mode: UInt32) throws {
    try folder.prepare()
    try SystemCall.setPermissions(mode, of: folder.path)
    try folder.prepare()
    #expect(try root.mode("state/recommender-wizard/sessions") == 0o700)
  }

  @Test("A file in the folder's place is told")
  func fileInPlace() throws {
    try root.put("", "state")
    #expect(throws: FileFailure(.makingFolder, folder.path, .system(.notDirectory))) {
      try folder.prepare()
    }
  }

  @Test("What killed programs left is cleared away, and sessions stay")
  func sweeps() throws {
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    try root.put("", "state/recommender-wizard/sessions/.recommender-wizard-1-1.tmp")
    try folder.prepare()
    #expect(try root.names(in: "state/recommender-wizard/sessions") == ["a.json"])
  }

  @Test("A folder that vanishes while a session is open is made again by the next save")
  func vanishes() throws {
    let lock = try folder.lock("a", as: .test)
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    Strays.remove(root("state"))
    try folder.save(SampleSession.bytes("a", number: 2), as: "a")
    #expect(try folder.load("a").flatMap(SampleSession.number) == 2)
    extendLifetime(lock)
  }
}
