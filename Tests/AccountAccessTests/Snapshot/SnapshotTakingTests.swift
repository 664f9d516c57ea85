import RecommenderCore
import Testing

@testable import AccountAccess

@Suite struct SnapshotTakingTests {
  private func taken(
    _ reader: any AccountReader, _ regions: [String]
  ) async -> SnapshotTaking.Outcome {
    await SnapshotTaking(reader) { Timestamp(seconds: 0) }.snapshot(of: regions)
  }

  @Test("The snapshot of the sample holds its campaigns and functions, and the usable IAM roles")
  func sample() async throws {
    let sample = try SampleAccount.snapshot()
    let copy = await taken(SnapshotReader(sample), sample.regions).snapshot
    #expect(copy.caller == sample.caller)
    #expect(copy.accountID == sample.accountID && copy.region == sample.region)
    #expect(Self.sorted(copy.campaigns) == Self.sorted(sample.campaigns))
    // A row with a reason for the state of a function has no place for its description.
    let functions = sample.functions?.map { entry in
      var entry = entry
      if !entry.function.stateReason.isEmpty { entry.description = "" }
      return entry
    }
    #expect(Set(copy.functions ?? []) == Set(functions ?? []))
    #expect(copy.iamRoles?.map(\.role) == sample.iamRoles?.map(\.role))
    #expect(copy.unread.isEmpty)
  }

  @Test("A check by the snapshot comes to the verdicts of the account itself")
  func verdicts() async throws {
    let sample = try SampleAccount.snapshot()
    let original = SnapshotReader(sample)
    let text = JSONText.write(await taken(original, sample.regions).snapshot.json)
    let copy = SnapshotReader(try AccountSnapshot(bytes: Array(text.utf8)))
    let functions = try #require(sample.functions)
    let roles = try #require(sample.iamRoles).filter { role in
      role.role?.trust.statements.contains { $0.services.contains("pinpoint.amazonaws.com") }
        == true
    }
    #expect(roles.count > 5)
    let campaigns = try #require(sample.campaigns)
    // Each of all three at least once, and not always the same ones together.
    for index in 0..<campaigns.count {
      var answers = Answers()
      answers.campaignArn = campaigns[index].campaign.campaignArn
      answers.region = ARNPlace(answers.campaignArn).region
      answers.processing = .lambda
      answers.functionArn = functions[index % functions.count].function.arn
      answers.iamRole = .existing
      answers.iamRoleArn = roles[index % roles.count].arn
      let expected = await Self.verdicts(answers, original)
      #expect(await Self.verdicts(answers, copy) == expected, "\(answers)")
    }
  }

  @Test("A snapshot says of simulations what the account says, in the same words")
  func simulations() async throws {
    var sample = try SampleAccount.snapshot()
    let first = try #require(sample.iamRoles?.first)
    let campaign = try #require(sample.campaigns?.first?.campaign.campaignArn)
    // All that is asked about; the others take time.
    sample.campaigns = sample.campaigns.map { Array($0.prefix(1)) }
    sample.functions = []
    sample.iamRoles = [first]
    var answers = Answers()
    answers.campaignArn = campaign
    answers.region = ARNPlace(campaign).region
    answers.iamRole = .existing
    answers.iamRoleArn = first.arn
    var seen: Set<String> = []
    for word in ["allowed", "implicitDeny", "explicitDeny"] {
      for keys in [[], ["aws:SourceIp"]] {
        for (boundary, organization) in [(nil, nil), (false, true), (true, false)]
          as [(Bool?, Bool?)]
        {
          func limited(_ decision: PolicyDecision, to service: String = "") -> PolicyDecision {
            PolicyDecision(
              action: decision.action, resource: decision.resource, passedTo: service,
              decision: word, missingKeys: keys, allowedByBoundary: boundary,
              allowedByOrganization: organization)
          }
          sample.iamRoles?[0].permissions = first.permissions?.map { limited($0) }
          sample.iamRoles?[0].passRole = RolePassing.services.flatMap { service in
            (first.passRole ?? []).map { limited($0, to: service) }
          }
          let original = SnapshotReader(sample)
          let text = JSONText.write(await taken(original, [answers.region]).snapshot.json)
          let copy = SnapshotReader(try AccountSnapshot(bytes: Array(text.utf8)))
          let expected = await Self.assessments(answers, original)
          let assessments = await Self.assessments(answers, copy)
          for id in [RequirementID.iamRolePermissions, .passRole] {
            #expect(assessments[id] == expected[id], "\(id.rawValue): \(word) \(keys)")
            seen.insert(expected[id].map { $0.evidence } ?? "")
          }
        }
      }
    }
    // Both rows: allowed, not allowed, a statement, each layer, a key.
    #expect(seen.count == 12)
  }

  @Test("The variables of a function's environment are never in it")
  func secrets() async throws {
    let script = """
      arn=arn:aws:lambda:us-east-1:123456789012:function:f
      function="\\"FunctionName\\": \\"f\\", \\"FunctionArn\\": \\"$arn\\", \\"Runtime\\": \\"python3.13\\",
        \\"Environment\\": {\\"Variables\\": {\\"DB_PASSWORD\\": \\"hunter2\\"}}"
      case "$*" in
        *list-functions*) echo "{\\"Functions\\": [{$function}]}" ;;
        *get-function-configuration*) echo "{$function}" ;;
        *get-policy*) echo '{"Policy": "{\\"Version\\": \\"2012-10-17\\", \\"Statement\\": []}"}' ;;
        *get-function-concurrency*) ;;
        *list-campaigns*) echo '{"campaigns": []}' ;;
        *list-roles*) echo '{"Roles": []}' ;;
        *get-caller-identity*) echo '{"Account": "123456789012", "Arn": "arn:a"}' ;;
      esac
      """
    try await FakeCLI.with(script) { cli in
      let snapshot = await taken(AWSReader(cli.access()), ["us-east-1"]).snapshot
      let entry = try #require(snapshot.functions?.first)
      #expect(entry.function.runtime == "python3.13")
      #expect(entry.policy == .present([]) && entry.reservedConcurrency == .absent)
      #expect(snapshot.campaigns == [] && snapshot.iamRoles == [])
      #expect(!JSONText.write(snapshot.json).contains("hunter2"))
      #expect(!JSONText.write(snapshot.json).contains("Environment"))
    }
  }

  @Test("A list that may not be read is noted, and nothing is claimed about what it would name")
  func denied() async throws {
    let sample = try SampleAccount.snapshot()
    let reader = DeniedReader(SnapshotReader(sample), kind: .campaign, region: "eu-west-1")
    let outcome = await taken(reader, ["us-east-1", "eu-west-1"])
    #expect(outcome.listFailures.map(\.region) == ["eu-west-1"])
    #expect(outcome.unreachedBecause == nil)
    let text = JSONText.write(outcome.snapshot.json)
    let snapshot = try AccountSnapshot(bytes: Array(text.utf8))
    #expect(
      snapshot.unread == [.init(.campaign, region: "eu-west-1", cause: "access-denied")])
    let copy = SnapshotReader(snapshot)
    func cause(_ region: String) async -> LookupFailure.Cause? {
      let arn = "arn:aws:personalize:\(region):123456789012:campaign/nobody"
      return await copy.look(.campaign(arn), region: region).cause
    }
    #expect(await cause("eu-west-1") == .notRecorded)
    #expect(await cause("us-east-1") == .notFound)
    #expect(await copy.look(.campaignList, region: "eu-west-1").cause == .notRecorded)
    #expect(await copy.look(.campaignList, region: "us-east-1").reply == .campaignCount(18))
    await #expect(throws: LookupFailure.self) {
      _ = try await pages(of: .campaign, region: "eu-west-1", from: copy)
    }
    #expect(try await pages(of: .campaign, region: "us-east-1", from: copy).marks == [true])
  }

  @Test("An account that gives no answer at all is not reached")
  func unreached() async {
    let reader = AWSReader(AWSAccess(executable: "/nonexistent/aws"))
    let outcome = await taken(reader, ["us-east-1"])
    #expect(outcome.unreachedBecause?.failure?.cause == .toolMissing)
    #expect(outcome.snapshot.campaigns == nil)
  }

  @Test("An account that gave any list, or refused one, was reached, whatever else was not")
  func partlyReached() async throws {
    let lists = [
      "case \"$*\" in *list-campaigns*) echo '{\"campaigns\": []}'; exit 0;; esac",
      "case \"$*\" in *list-campaigns*) echo 'An error occurred (AccessDeniedException) when calling"
        + " the ListCampaigns operation: No' >&2; exit 254;; esac",
    ]
    for list in lists {
      try await FakeCLI.with("\(list)\necho Unable to parse config file: /c >&2; exit 255") { cli in
        let outcome = await taken(AWSReader(cli.access()), ["us-east-1"])
        #expect(outcome.unreachedBecause == nil)
        #expect(outcome.observations.unreachedBecause?.failure?.cause == .configurationInvalid)
      }
    }
  }

  private static func sorted(_ campaigns: [CampaignEntry]?) -> [CampaignEntry]? {
    campaigns?.sorted { $0.campaign.campaignArn < $1.campaign.campaignArn }
  }

  private static func verdicts(
    _ answers: Answers, _ reader: SnapshotReader
  ) async -> [RequirementID: Assessment.Verdict] {
    await assessments(answers, reader).mapValues(\.verdict)
  }

  private static func assessments(
    _ answers: Answers, _ reader: SnapshotReader
  ) async -> [RequirementID: Assessment] {
    let survey = AccountSurvey(reader) { Timestamp(seconds: 0) }
    let context = AssessmentContext(
      answers: answers, account: .sample, observations: await survey.observations(for: [answers]))
    return PrerequisiteCatalogue.assessments(context).reduce(into: [:]) {
      $0[$1.requirement.id] = $1.assessment
    }
  }
}

/// Refuses one list.
private struct DeniedReader: AccountReader {
  let source: SnapshotReader
  let kind: AccountResource.Kind
  let region: String

  init(_ source: SnapshotReader, kind: AccountResource.Kind, region: String) {
    self.source = source
    self.kind = kind
    self.region = region
  }

  func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure) {
    guard kind != self.kind || region != self.region else { throw LookupFailure(.accessDenied) }
    try await source.list(kind, region: region, page: page)
  }

  func look(_ lookup: Lookup, region: String) async -> Observation.Outcome {
    await source.look(lookup, region: region)
  }
}
