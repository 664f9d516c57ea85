import AccountAccess
import RecommenderCore
import Testing

@Suite struct ListCampaignsOutputTests {
  private static let text = """
    {"campaigns": [
      {"name": "picks", "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/picks",
       "status": "ACTIVE", "creationDateTime": 1700000000.123, "lastUpdatedDateTime": "2026-01-01"},
      {"campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/archive",
       "status": "CREATE FAILED", "failureReason": "too little data"}
    ]}
    """

  private func reader() throws -> SnapshotReader {
    SnapshotReader(try AccountSnapshot(bytes: Array(Self.text.utf8)))
  }

  @Test("The output of list-campaigns lists its campaigns")
  func list() async throws {
    let pages = try await pages(of: .campaign, region: "us-east-1", from: reader())
    #expect(pages.rows.map(\.name) == ["picks", "archive"])
    #expect(pages.rows.map(\.status) == ["ACTIVE", "CREATE FAILED"])
    #expect(pages.rows.map(\.note) == ["", "too little data"])
    let count = try await reader().look(.campaignList, region: "us-east-1").reply
    #expect(count == .campaignCount(2))
  }

  @Test("A row answers with its status, and the list claims no completeness")
  func details() async throws {
    let archive = try await reader().look(.campaign(Self.arn("archive")), region: "us-east-1")
    guard case .campaign(let campaign)? = archive.reply else {
      Issue.record("\(archive)")
      return
    }
    #expect(campaign.status == "CREATE FAILED" && campaign.failureReason == "too little data")
    #expect(campaign.isSummary)
    let other = try await reader().look(.campaign(Self.arn("other")), region: "us-east-1")
    #expect(other.cause == .notRecorded)
  }

  @Test(
    "Rows are judged by the status, and of all else the file does not say",
    arguments: [
      ("picks", Assessment.Verdict.met, "Status is ACTIVE."),
      ("archive", .notMet, "Status is CREATE FAILED: too little data."),
      ("other", .notChecked, "The file does not say."),
    ])
  func rows(name: String, verdict: Assessment.Verdict, words: String) async throws {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = Self.arn(name)
    let observations = await AccountSurvey(try reader(), now: { Timestamp(seconds: 0) })
      .observations(for: [answers])
    let context = AssessmentContext(
      answers: answers, account: AccountChoice(source: .file, file: "list.json"),
      observations: observations)
    let rows = PrerequisiteCatalogue.assessments(context)
    let status = try #require(rows.first { $0.requirement.id == .campaignActive }).assessment
    #expect(status.verdict == verdict && status.evidence == words)
    let silent: [RequirementID] = [
      .campaignUpdate, .recipeType, .getRecommendations, .solutionVersion, .provisionedTPS,
    ]
    for (row, assessment) in rows where silent.contains(row.id) {
      #expect(assessment.verdict == .notChecked, "\(row.id.rawValue)")
      #expect(assessment.evidence == "The file does not say.", "\(row.id.rawValue)")
      #expect(assessment.fix.contains("describe-campaign"), "\(row.id.rawValue)")
    }
  }

  @Test(
    "One page of a list is read as one, and says so",
    arguments: ["nextToken", "NextToken", "NextMarker", "Marker"])
  func page(token: String) async throws {
    let page = SnapshotReader(try Self.snapshot(token, "more"))
    let count = await page.look(.campaignList, region: "us-east-1")
    #expect(count.cause == .notRecorded)
    do throws(LookupFailure) {
      try await page.list(.campaign, region: "us-east-1") { rows, isComplete in
        #expect(rows.count == 2 && !isComplete)
      }
      Issue.record("It passed for the whole list.")
    } catch {
      #expect(error.message.contains("one page"))
    }
    #expect(try Self.snapshot(token, "").unread.isEmpty)
  }

  private static func snapshot(_ token: String, _ value: String) throws -> AccountSnapshot {
    let end = "], \"\(token)\": \"\(value)\"}"
    return try AccountSnapshot(bytes: Array(text.replacing("]}", with: end).utf8))
  }

  @Test(
    "One campaign, its description and a list without what stands around it are read as well",
    arguments: [
      "[\(row)]", row, "{\"campaign\": \(row)}",
      "{\"campaigns\": [\(row)], \"ResponseMetadata\": {}}",
    ])
  func otherForms(text: String) throws {
    let snapshot = try AccountSnapshot(bytes: Array(text.utf8))
    let campaign = try #require(snapshot.campaigns?.first?.campaign)
    #expect(campaign.campaignArn == Self.arn("picks") && campaign.minProvisionedTPS == 20)
    #expect(snapshot.campaigns?.count == 1 && snapshot.functions == nil)
  }

  private static let row = """
    {"name": "picks", "campaignArn": "\(arn("picks"))", "status": "ACTIVE", "minProvisionedTPS": 20}
    """

  private static func arn(_ name: String) -> String {
    "arn:aws:personalize:us-east-1:123456789012:campaign/\(name)"
  }

  @Test(
    "It says nothing about functions and IAM roles",
    arguments: [AccountResource.Kind.function, .iamRole])
  func others(kind: AccountResource.Kind) async {
    await #expect(throws: LookupFailure.self) {
      try await pages(of: kind, region: "us-east-1", from: reader())
    }
  }

  @Test("An account without campaigns is accepted")
  func empty() throws {
    #expect(try AccountSnapshot(bytes: Array(#"{"campaigns":[]}"#.utf8)).campaigns == [])
  }
}
