import RecommenderCore
import Testing

@testable import AccountAccess

@Suite struct SnapshotRefusedTests {
  private static let header = #""format":"recommender-wizard/account","version":1"#

  private func refusal(of text: String) -> SnapshotRefused? {
    refusal(of: Array(text.utf8))
  }

  private func refusal(of bytes: [UInt8]) -> SnapshotRefused? {
    do throws(SnapshotRefused) {
      _ = try AccountSnapshot(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A value of the wrong kind is refused with its place",
    arguments: [
      (#""campaigns":{}"#, "campaigns"),
      (#""campaigns":[3]"#, "campaigns[0]"),
      (#""campaigns":[{"campaignArn":"a"},{"name":"x"}]"#, "campaigns[1].campaignArn"),
      (#""campaigns":[{"campaignArn":""}]"#, "campaigns[0].campaignArn"),
      (#""campaigns":[{"campaignArn":["a"]}]"#, "campaigns[0].campaignArn"),
      (#""campaigns":[{"campaignArn":"a","recipe":"b"}]"#, "campaigns[0].recipe"),
      (#""campaigns":[{"campaignArn":"a","solution":{}}]"#, "campaigns[0].solution"),
      (
        #""campaigns":[{"campaignArn":"a","solutionVersion":{"status":"ACTIVE"}}]"#,
        "campaigns[0].solutionVersion"
      ),
      (#""functions":[null]"#, "functions[0]"),
      (#""functions":[{"FunctionName":"f"}]"#, "functions[0].FunctionArn"),
      (#""functions":[{"FunctionArn":"f","Policy":"x"}]"#, "functions[0].Policy"),
      (
        #""functions":[{"FunctionArn":"f","ReservedConcurrentExecutions":"many"}]"#,
        "functions[0].ReservedConcurrentExecutions"
      ),
      (#""iamRoles":[{"RoleName":"r"}]"#, "iamRoles[0].Arn"),
      (
        #""iamRoles":[{"Arn":"r","AssumeRolePolicyDocument":{}}]"#,
        "iamRoles[0].AssumeRolePolicyDocument"
      ),
      (
        #""iamRoles":[{"Arn":"r","AssumeRolePolicyDocument":"gone"}]"#,
        "iamRoles[0].AssumeRolePolicyDocument"
      ),
      (#""iamRoles":[{"Arn":"r","Permissions":[{}]}]"#, "iamRoles[0].Permissions"),
      (#""iamRoles":[{"Arn":"r","PassRole":true}]"#, "iamRoles[0].PassRole"),
      (#""caller":"me""#, "caller"),
      (#""region":7"#, "region"),
      (#""accountId":123456789012"#, "accountId"),
      (#""takenAt":0"#, "takenAt"),
    ])
  func places(member: String, place: String) throws {
    guard case .wrongValue(place, _)? = refusal(of: "{\(Self.header),\(member)}") else {
      Issue.record("\(member): \(String(describing: refusal(of: "{\(Self.header),\(member)}")))")
      return
    }
  }

  @Test("A campaign of list-campaigns without its ARN is refused with its place")
  func listCampaigns() {
    #expect(
      refusal(of: #"{"campaigns":[{"name":"x"}]}"#)
        == .wrongValue(place: "campaigns[0].campaignArn", needed: "a text"))
  }

  @Test("A newer version is refused as such, whatever else it holds")
  func newer() throws {
    let text = #"{"format":"recommender-wizard/account","version":2,"campaigns":"new kind"}"#
    #expect(refusal(of: text) == .newerVersion(2))
    #expect(try #require(refusal(of: text)).description.contains("version 2"))
  }

  @Test(
    "A version that is no whole number from 1 is refused",
    arguments: ["0", "-1", "1.5", "\"1\"", "null", "[]"])
  func version(value: String) {
    let text = #"{"format":"recommender-wizard/account","version":\#(value)}"#
    #expect(
      refusal(of: text) == .wrongValue(place: "version", needed: "a whole number from 1"))
  }

  @Test("A missing version is refused")
  func noVersion() {
    #expect(
      refusal(of: #"{"format":"recommender-wizard/account"}"#)
        == .wrongValue(place: "version", needed: "a whole number from 1"))
  }

  @Test("Another document of this program is refused by its format")
  func otherFormat() {
    #expect(
      refusal(of: #"{"format":"recommender-wizard/session","version":1}"#)
        == .otherFormat("recommender-wizard/session"))
  }

  @Test(
    "JSON that is something else is no snapshot",
    arguments: [
      "{}", "[]", "3", "null", #""text""#, #"{"campaigns":3}"#, #"{"functions":[]}"#, "[3]", "[{}]",
      #"{"campaign":{}}"#,
    ])
  func somethingElse(text: String) {
    #expect(refusal(of: text) == .notASnapshot)
  }

  @Test(
    "What is not JSON is refused with line and column",
    arguments: [
      ("", 1, 1), ("\n\n", 3, 1), ("<!DOCTYPE html>\n<html></html>", 1, 1),
      ("{\n  \"format\": \"recommender-wizard/account\",\n  \"version\": 1", 3, 15),
      ("An error occurred (AccessDeniedException)", 1, 1), ("{\"campaigns\":[]}\n{}", 2, 1),
    ])
  func notJSON(text: String, line: Int, column: Int) {
    guard case .notJSON(let json)? = refusal(of: text) else {
      Issue.record("\(String(describing: refusal(of: text)))")
      return
    }
    #expect(json.line == line && json.column == column, "\(json)")
  }

  @Test("Broken UTF-8 and UTF-16 without its mark are to be saved as UTF-8")
  func encoding() {
    let broken = Array(#"{"campaigns":[],"x":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)
    let utf16 = #"{"campaigns":[]}"#.utf16.flatMap { [UInt8($0), 0] as [UInt8] }
    for bytes in [broken, utf16] {
      #expect(refusal(of: bytes)?.description.contains("Save it as UTF-8") == true)
    }
    #expect(refusal(of: [0xFF, 0xFE] + utf16) == nil)
  }

  @Test(
    "What the AWS CLI prints in another way is told with what to do",
    arguments: [
      ("$ aws personalize list-campaigns\n{\"campaigns\": []}", "Delete everything above line 2"),
      ("{\"campaigns\": []}\n{\"campaigns\": []}", "one reply in one file"),
      ("campaigns:\n- campaignArn: a\n  name: b", "--output json"),
      ("CAMPAIGNS\tarn:aws:personalize\tACTIVE", "--output json"),
      ("---------\n|  ListCampaigns  |", "--output json"),
    ])
  func otherOutput(text: String, advice: String) {
    #expect(refusal(of: text)?.description.contains(advice) == true)
  }

  @Test("A byte order mark before UTF-8 does no harm")
  func byteOrderMark() {
    #expect(refusal(of: [0xEF, 0xBB, 0xBF] + Array(#"{"campaigns":[]}"#.utf8)) == nil)
  }

  @Test("Deep nesting is refused and does not exhaust the stack")
  func nesting() {
    for opening in ["[", #"{"campaigns":["#, #"{"a":"#] {
      guard case .notJSON? = refusal(of: String(repeating: opening, count: 100_000)) else {
        Issue.record("\(opening) was not refused.")
        continue
      }
    }
  }

  @Test("The sample cut off anywhere is refused, and nothing worse", arguments: 0..<40)
  func truncated(part: Int) {
    let bytes = PackageResources.sample_account_json
    let cut = Array(bytes.prefix(bytes.count * part / 40))
    guard case .notJSON? = refusal(of: cut) else {
      Issue.record("\(cut.count) bytes were taken for a snapshot.")
      return
    }
  }

  @Test("The sample with bytes changed is read or refused, and nothing worse", arguments: 1...60)
  func mangled(seed: UInt64) {
    var bytes = PackageResources.sample_account_json
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    if let refusal = refusal(of: bytes) {
      #expect(!refusal.description.isEmpty)
    }
  }
}
