import Glibc
import RecommenderCore
import SystemPackage
import Testing

@testable import SessionStore

/// Lists of sessions, with whatever lies about in the folder.
@Suite struct SessionListingTests {
  let root: TemporaryFolder
  let folder: SessionFolder

  init() throws {
    root = try TemporaryFolder()
    folder = SessionFolder(path: root.path)
  }

  /// Sets the time of a file in whole seconds.
  private func touch(_ name: String, _ seconds: Int) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, folder.file(of: name).string, [time, time], 0) == 0)
  }

  @Test("A folder that is not there has no sessions")
  func noFolder() throws {
    #expect(try SessionFolder(path: root("gone")).list().isEmpty)
    #expect(try SessionFolder(path: root("gone")).summaries().isEmpty)
  }

  @Test("The latest comes first, then the order of names")
  func order() throws {
    for name in ["b", "a", "new.er", "c"] {
      try folder.save(SampleSession.bytes(name, number: 1), as: name)
      touch(name, name == "new.er" ? 2_000 : 1_000)
    }
    let list = try folder.list()
    #expect(list.map(\.name) == ["new.er", "a", "b", "c"])
    #expect(list.first?.modified == Timestamp(seconds: 2_000))
    #expect(list.first?.size == Int64(SampleSession.bytes("new.er", number: 1).count))
  }

  @Test("Backups, locks, strays and foreign files are passed over")
  func passesOver() throws {
    let lock = try folder.lock("a", as: .test)
    for name in [
      ".a.bak", ".b.json", "c d.json", "notes.txt", "json", ".json", ".recommender-wizard-1-1.tmp",
    ] {
      try root.put("", name)
    }
    #expect(try folder.list().isEmpty)
    extendLifetime(lock)
  }

  @Test("Thousands of sessions are listed")
  func thousands() throws {
    for number in 0..<2_000 { try root.put("{}", "s-\(number).json") }
    #expect(try folder.list().count == 2_000)
    #expect(try folder.summaries().count == 2_000)
  }

  @Test("A summary tells the step, how far, and who has it open")
  func summary() throws {
    var answers = Answers()
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.name = "movie-picks"
    let document = SessionDocument(name: "a", step: .attributes, answers: answers)
    try folder.save(Array(document.text.utf8), as: "a")
    let free = try #require(try folder.summaries().first)
    guard case .readable(let progress) = free.content else {
      Issue.record("\(free)")
      return
    }
    #expect(progress.step == .attributes)
    #expect(progress.answered == 3)
    #expect(progress.questions == 7)
    #expect(!progress.isComplete)
    #expect(free.lockedBy == nil)
    let lock = try folder.lock("a", as: .test)
    #expect(try folder.summaries().first?.lockedBy == .test)
    extendLifetime(lock)
  }

  @Test("Whatever is damaged is listed with the reason, and whether there is a backup")
  func damaged() throws {
    try folder.save(SampleSession.bytes("truncated", number: 1), as: "truncated")
    try folder.save(SampleSession.bytes("truncated", number: 2), as: "truncated")
    try root.put("{\"format\":", "truncated.json")
    try root.put("{\"format\":\"recommender-wizard/session\",\"version\":9}", "newer.json")
    try root.put("", "huge.json")
    #expect(truncate(folder.file(of: "huge").string, 100_000_000) == 0)
    try SystemCall.makeFolder(folder.file(of: "folder"), mode: 0o700)
    #expect(mkfifo(folder.file(of: "pipe").string, 0o600) == 0)
    #expect(symlink("nowhere", folder.file(of: "dangling").string) == 0)
    try folder.save(SampleSession.bytes("whole", number: 1), as: "whole")

    var damaged: [String: Bool] = [:]
    for summary in try folder.summaries() {
      if case .damaged(let reason, let hasBackup) = summary.content {
        #expect(reason.hasSuffix("."))
        damaged[summary.name] = hasBackup
      }
    }
    #expect(
      damaged == [
        "truncated": true, "newer": false, "huge": false, "folder": false, "pipe": false,
        "dangling": false,
      ])
    #expect(try folder.list().count == 7)
  }
}
