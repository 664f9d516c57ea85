import Foundation
import RecommenderCore
import SystemPackage
import Testing

@testable import AccountAccess

/// Opens readers for choices of account; each test has a folder of its own.
@Suite final class AccountChoiceTests {
  private let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "account-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func refusal(of file: String, home: String? = nil) -> AccountRefused? {
    do throws(AccountRefused) {
      _ = try accountReader(for: AccountChoice(source: .file, file: file), home: home)
      return nil
    } catch {
      return error
    }
  }

  @Test("A snapshot is read from its file, and its later changes do not show")
  func file() async throws {
    let path = try write(
      #"{"campaigns":[{"campaignArn":"arn:aws:personalize:us-east-1:1:campaign/a"}]}"#,
      to: "my account.json")
    let reader = try accountReader(for: AccountChoice(source: .file, file: path), home: nil)
    try FileManager.default.removeItem(atPath: path)
    #expect(try await pages(of: .campaign, region: "", from: reader).rows.map(\.name) == ["a"])
  }

  @Test("A tilde at the front of a path is the home folder")
  func tilde() throws {
    _ = try write(#"{"campaigns":[]}"#, to: "account.json")
    #expect(refusal(of: "~/account.json", home: folder) == nil)
    #expect(refusal(of: "~/other.json", home: folder) == .fileNotFound(path: "~/other.json"))
    #expect(refusal(of: "~/account.json", home: nil) == .fileNotFound(path: "~/account.json"))
    #expect(refusal(of: "~", home: folder) == .isDirectory(path: "~"))
    #expect(SnapshotFile.expanded("~me/a", home: "/home/you") == FilePath("~me/a"))
    #expect(SnapshotFile.expanded("a/~/b", home: "/home/you") == FilePath("a/~/b"))
  }

  @Test("What is no file is refused with its cause")
  func noFile() throws {
    #expect(refusal(of: "") == .fileMissing)
    #expect(refusal(of: "\(folder)/none") == .fileNotFound(path: "\(folder)/none"))
    let path = try write("{}", to: "a")
    #expect(refusal(of: "\(path)/b") == .fileNotFound(path: "\(path)/b"))
    #expect(refusal(of: folder) == .isDirectory(path: folder))
    #expect(refusal(of: "\(path)\u{0}b") == .fileNotFound(path: "\(path)\u{0}b"))
  }

  @Test("A file that leads round in a circle cannot be read")
  func unreadable() throws {
    let path = "\(folder)/loop"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    guard case .unreadable(path, let reason)? = refusal(of: path) else {
      Issue.record("\(String(describing: refusal(of: path)))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("A file that is no snapshot is refused with path and reason")
  func notASnapshot() throws {
    let path = try write("", to: "empty.json")
    guard case .notASnapshot(path, .notJSON(let json))? = refusal(of: path) else {
      Issue.record("\(String(describing: refusal(of: path)))")
      return
    }
    #expect(json.line == 1)
    #expect(refusal(of: path)?.description.hasPrefix("\(path): Line 1, column 1: ") == true)
  }

  @Test("A file of the limit is read and one byte more is refused")
  func size() throws {
    let path = try write("0123456789", to: "ten")
    #expect(try SnapshotFile.read(path, home: nil, limit: 10) == Array("0123456789".utf8))
    #expect(throws: AccountRefused.tooLarge(path: path, limit: 9)) {
      try SnapshotFile.read(path, home: nil, limit: 9)
    }
  }

  @Test("What has no end is refused at the limit")
  func endless() {
    #expect(throws: AccountRefused.tooLarge(path: "/dev/zero", limit: 5_000_000)) {
      try SnapshotFile.read("/dev/zero", home: nil, limit: 5_000_000)
    }
  }

  @Test("A file of several chunks arrives whole")
  func chunks() throws {
    let text = String(repeating: "0123456789abcdef", count: 200_000)
    let path = try write(text, to: "long")
    #expect(try SnapshotFile.read(path, home: nil) == Array(text.utf8))
  }

  @Test("The sample and none need no file")
  func others() async throws {
    let sample = try accountReader(for: .sample, home: nil)
    #expect(try await !pages(of: .campaign, region: "us-east-1", from: sample).rows.isEmpty)
    let none = try accountReader(for: .none, home: nil)
    #expect(await none.look(.callerIdentity, region: "").cause == .notRecorded)
  }

  @Test("AWS is read through the CLI, as the profile of the choice or else of the access")
  func aws() throws {
    let access = AWSAccess(profile: "theirs", environment: [:])
    for (chosen, used) in [("", "theirs"), ("ours", "ours")] {
      let reader = try accountReader(
        for: AccountChoice(source: .aws, profile: chosen), home: nil, aws: access)
      #expect((reader as? AWSReader)?.tool.access.profile == used)
    }
  }

  @Test("Every refusal says what is wrong in full sentences")
  func texts() {
    let refusals: [AccountRefused] = [
      .fileMissing, .fileNotFound(path: "/p"), .isDirectory(path: "/p"),
      .unreadable(path: "/p", reason: "Permission denied"), .tooLarge(path: "/p", limit: 1_048_576),
      .notASnapshot(path: "/p", .notASnapshot),
      .notASnapshot(path: "/p", .otherFormat("x")), .notASnapshot(path: "/p", .newerVersion(7)),
      .notASnapshot(path: "/p", .wrongValue(place: "campaigns[3]", needed: "an object")),
      .sampleDamaged(.notASnapshot),
    ]
    for refusal in refusals {
      let text = refusal.description
      #expect(text.hasSuffix(".") && !text.contains("!") && !text.contains("\n"), "\(text)")
    }
  }
}
