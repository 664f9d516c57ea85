import Glibc
import RecommenderCore
import SystemPackage
import Testing

@testable import SessionStore

/// One writer for each session.
@Suite struct SessionLockTests {
  let root: TemporaryFolder
  let folder: SessionFolder

  init() throws {
    root = try TemporaryFolder()
    folder = SessionFolder(path: root.path)
  }

  @Test("The second is told who has the session")
  func second() throws {
    let lock = try folder.lock("a", as: .test)
    let failure = #expect(throws: SessionFailure.self) { _ = try folder.lock("a", as: .test) }
    #expect(failure == .busy("a", .test))
    #expect(
      failure?.sentence
        == "The session a is open in another program (process \(getpid()) on "
        + "\(LockHolder.test.host), since 2027-01-15T08:00:00Z). Close it there, or open a copy: "
        + "recommender-wizard sessions copy a NEW-NAME")
    #expect(folder.holder(of: "a") == .test)
    extendLifetime(lock)
  }

  @Test("A lock ends with its owner and leaves nothing")
  func ends() throws {
    do {
      let lock = try folder.lock("a", as: .test)
      #expect(try root.names() == [".a.lock"])
      #expect(try root.mode(".a.lock") == 0o600)
      extendLifetime(lock)
    }
    #expect(try root.names() == [])
    #expect(folder.holder(of: "a") == nil)
    _ = try folder.lock("a", as: .test)
  }

  @Test("A lock outlives saving, and is one for each session")
  func outlivesSaving() throws {
    let lock = try folder.lock("a", as: .test)
    try folder.save(SampleSession.bytes("a", number: 1), as: "a")
    try folder.save(SampleSession.bytes("a", number: 2), as: "a")
    #expect(throws: SessionFailure.busy("a", .test)) { _ = try folder.lock("a", as: .test) }
    _ = try folder.lock("b", as: .test)
    extendLifetime(lock)
  }

  @Test(
    "A lock file that nobody holds does not block, whatever stands in it",
    arguments: ["", "process 1\nhost x\nsince 2026-11-23T00:00:00Z\n", "\u{0}\u{FFFD}", "garbage"])
  func stale(text: String) throws {
    try root.put(text + String(repeating: "#", count: 300), ".a.lock")
    #expect(folder.holder(of: "a") == nil)
    let lock = try folder.lock("a", as: .test)
    #expect(try root.text(".a.lock") == LockHolder.test.text)
    extendLifetime(lock)
  }

  @Test("A lock that says nothing readable still blocks")
  func silent() throws {
    try root.put("?", ".a.lock")
    let other = try OpenFile(root(".a.lock"), O_RDONLY)
    try other.lockAtOnce()
    #expect(throws: SessionFailure.busy("a", nil)) { _ = try folder.lock("a", as: .test) }
    #expect(SessionFailure.busy("a", nil).sentence.hasPrefix("The session a is open in another"))
    #expect(folder.holder(of: "a")?.process == 0)
    extendLifetime(other)
  }

  @Test("Where there is no room for the holder's name the lock holds all the same")
  func fullDisk() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let root = try TemporaryFolder()
      let folder = SessionFolder(path: root.path)
      var limit = rlimit(rlim_cur: 0, rlim_max: 0)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let lock = try folder.lock("a", as: .test)
      #expect(throws: SessionFailure.busy("a", nil)) { _ = try folder.lock("a", as: .test) }
      extendLifetime(lock)
    }
  }

  @Test("A lock whose file is taken away says so")
  func takenAway() throws {
    let lock = try folder.lock("a", as: .test)
    let before = lock.isInPlace
    try SystemCall.unlink(root(".a.lock"))
    let other = try folder.lock("a", as: .test)
    let after = (lock.isInPlace, other.isInPlace)
    #expect(before)
    #expect(after == (false, true))
  }

  @Test("A link or a folder in the lock's place is an error, not a lock")
  func strange() throws {
    #expect(symlink("elsewhere", root(".a.lock").string) == 0)
    try SystemCall.makeFolder(root(".b.lock"), mode: 0o700)
    for name in ["a", "b"] {
      let failure = #expect(throws: SessionFailure.self) { _ = try folder.lock(name, as: .test) }
      guard case .file(let cause) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect(cause.action == .locking)
    }
    #expect(!(try root.names().contains("elsewhere")))
  }

  @Test("Of many that want a session at once, one at a time has it")
  func oneAtATime() async throws {
    let folder = folder
    let root = root
    let taken = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          var taken = 0
          for _ in 0..<100 {
            guard let lock = try? folder.lock("a", as: .test) else { continue }
            // Only one can make this file, as long as only one has the lock.
            let mark = try? OpenFile(root("mark"), O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
            if mark == nil { Issue.record("task \(task) shares the lock") }
            try? SystemCall.unlink(root("mark"))
            taken += 1
            extendLifetime(lock)
          }
          return taken
        }
      }
      return await group.reduce(0, +)
    }
    #expect(taken > 0)
    #expect(try root.names() == [])
  }

  @Test("What a lock file says is read back, and nothing less than that")
  func text() {
    let holder = LockHolder(process: 7, host: "a b", since: Timestamp(seconds: 0))
    #expect(LockHolder(holder.text) == holder)
    for length in 0..<holder.text.count {
      #expect(LockHolder(String(holder.text.prefix(length))) == nil)
    }
    #expect(LockHolder("process -1\nhost x\nsince 1970-01-01T00:00:00Z\n") == nil)
    #expect(LockHolder("process 1\nhost x\nsince yesterday\n") == nil)
    #expect(!LockHolder.test.isGone)
  }
}
