import AccountAccess
import RecommenderCore
import Testing

@Suite struct SnapshotReaderTests {
  private static let account = "123456789012"
  private static let campaign = "arn:aws:personalize:us-east-1:\(account):campaign/picks"
  private static let solution = "arn:aws:personalize:us-east-1:\(account):solution/taste"
  private static let function = "arn:aws:lambda:us-east-1:\(account):function:enrich"
  private static let iamRole = "arn:aws:iam::\(account):role/team/PinpointRole"

  /// A snapshot whose parts can be changed before it is read.
  private static func snapshot(
    _ change: (inout AccountSnapshot) -> Void = { _ in }
  ) -> AccountSnapshot {
    var snapshot = AccountSnapshot(
      takenAt: "2026-11-20T09:30:00Z", accountID: account, region: "us-east-1",
      campaigns: [
        CampaignEntry(
          CampaignDetails(
            name: "picks", campaignArn: campaign, status: "ACTIVE",
            solutionVersionArn: "\(solution)/$LATEST", minProvisionedTPS: 20),
          solutionVersion: SolutionVersionDetails(
            solutionVersionArn: "\(solution)/1", status: "ACTIVE", recipeArn: "arn:recipe"),
          solution: SolutionDetails(solutionArn: solution, latestVersionArn: "\(solution)/1"))
      ],
      functions: [
        FunctionEntry(
          FunctionDetails(name: "enrich", arn: function, state: "Active", runtime: "python3.13"),
          policy: .absent, reservedConcurrency: .absent)
      ],
      iamRoles: [
        IAMRoleEntry(name: "PinpointRole", arn: iamRole)
      ])
    change(&snapshot)
    return snapshot
  }

  private static func answer(
    _ lookup: Lookup, _ snapshot: AccountSnapshot
  ) async -> Observation.Outcome {
    await SnapshotReader(snapshot).look(lookup, region: "us-east-1")
  }

  @Test("A list comes as one complete page with only the rows of the Region")
  func regions() async throws {
    let snapshot = Self.snapshot {
      $0.campaigns?.append(
        CampaignEntry(
          CampaignDetails(
            name: "news", campaignArn: "arn:aws:personalize:eu-west-1:1:campaign/news",
            status: "CREATE FAILED", failureReason: "too little data")))
    }
    let reader = SnapshotReader(snapshot)
    let american = try await pages(of: .campaign, region: "us-east-1", from: reader)
    #expect(american.rows.map(\.name) == ["picks"])
    #expect(american.marks == [true])
    let irish = try await pages(of: .campaign, region: "eu-west-1", from: reader)
    #expect(irish.rows.map(\.note) == ["too little data"])
    #expect(irish.rows.map(\.status) == ["CREATE FAILED"])
    let none = try await pages(of: .campaign, region: "ap-south-1", from: reader)
    #expect(none == Pages(rows: [], marks: [true]))
    let all = try await pages(of: .campaign, region: "", from: reader)
    #expect(all.rows.map(\.name) == ["picks", "news"])
    #expect(snapshot.regions == ["us-east-1", "eu-west-1"])
  }

  @Test("Functions bear their run time, IAM roles their path, and these are in every Region")
  func rows() async throws {
    let reader = SnapshotReader(Self.snapshot())
    let functions = try await pages(of: .function, region: "us-east-1", from: reader)
    #expect(functions.rows.map(\.note) == ["python3.13"])
    #expect(functions.rows.map(\.status) == ["Active"])
    let iamRoles = try await pages(of: .iamRole, region: "eu-west-1", from: reader)
    #expect(iamRoles.rows.map(\.note) == ["/team/"])
  }

  @Test("A list that is not recorded fails and is not empty")
  func unrecordedList() async {
    let reader = SnapshotReader(Self.snapshot { $0.functions = nil })
    await #expect(throws: LookupFailure(.notRecorded, message: "The file does not say.")) {
      try await pages(of: .function, region: "us-east-1", from: reader)
    }
  }

  @Test("A resource that the snapshot would hold is not found; others are not recorded")
  func absence() async {
    let snapshot = Self.snapshot()
    let outcomes: [(Lookup, LookupFailure.Cause)] = [
      (.campaign("\(Self.campaign)-2"), .notFound),
      (.campaign("arn:aws:personalize:eu-west-1:\(Self.account):campaign/picks"), .notRecorded),
      (.campaign("arn:aws:personalize:us-east-1:210987654321:campaign/picks"), .notRecorded),
      (.campaign("picks"), .notRecorded),
      (.function("\(Self.function)-2"), .notFound),
      (.function("\(Self.function):live"), .notRecorded),
      (.functionPolicy("\(Self.function)-2"), .notFound),
      (.functionConcurrency("\(Self.function):1"), .notRecorded),
      (.iamRole("arn:aws:iam::\(Self.account):role/Other"), .notFound),
      (.iamRole("arn:aws:iam::210987654321:role/Other"), .notRecorded),
      (.passRole("arn:aws:iam::\(Self.account):role/Other"), .notFound),
      (.solution("\(Self.solution)-2"), .notRecorded),
      (.recipe("arn:aws:personalize:::recipe/aws-sims"), .notRecorded),
      (.callerIdentity, .notRecorded),
      (.recommenderConfigurations, .notRecorded),
    ]
    for (lookup, cause) in outcomes {
      #expect(await Self.answer(lookup, snapshot).cause == cause, "\(lookup)")
    }
  }

  @Test("Where a list is not recorded nothing is claimed not to exist")
  func unrecordedLists() async {
    let snapshot = Self.snapshot {
      $0.campaigns = nil
      $0.functions = nil
      $0.iamRoles = nil
    }
    for lookup in [
      Lookup.campaign(Self.campaign), .function(Self.function), .iamRole(Self.iamRole),
      .campaignList,
    ] {
      #expect(await Self.answer(lookup, snapshot).cause == .notRecorded, "\(lookup)")
    }
  }

  @Test("A version is found under its own ARN and under the campaign's $LATEST")
  func latest() async {
    for suffix in ["1", "$LATEST"] {
      let reply = await Self.answer(
        .solutionVersion("\(Self.solution)/\(suffix)"), Self.snapshot()
      ).reply
      guard case .solutionVersion(let version)? = reply else {
        Issue.record("\(suffix) was not found.")
        continue
      }
      #expect(version.recipeArn == "arn:recipe")
    }
  }

  @Test("No policy is not found, nothing reserved is an answer, and silence is neither")
  func functionParts() async {
    let absent = Self.snapshot()
    #expect(await Self.answer(.functionPolicy(Self.function), absent).cause == .notFound)
    #expect(
      await Self.answer(.functionConcurrency(Self.function), absent).reply
        == .functionConcurrency(nil))
    let silent = Self.snapshot {
      $0.functions?[0].policy = .notRecorded
      $0.functions?[0].reservedConcurrency = .notRecorded
    }
    #expect(await Self.answer(.functionPolicy(Self.function), silent).cause == .notRecorded)
    #expect(await Self.answer(.functionConcurrency(Self.function), silent).cause == .notRecorded)
  }

  @Test("The campaigns of a Region are counted")
  func count() async {
    let reader = SnapshotReader(Self.snapshot())
    #expect(await reader.look(.campaignList, region: "us-east-1").reply == .campaignCount(1))
    #expect(await reader.look(.campaignList, region: "eu-west-1").reply == .campaignCount(0))
  }

  private static func permissions(_ decisions: [(String, String, String)]) -> AccountSnapshot {
    snapshot {
      $0.iamRoles?[0].permissions = decisions.map {
        PolicyDecision(action: "personalize:\($0.0)", resource: $0.1, decision: $0.2)
      }
    }
  }

  private static let permissionLookup = Lookup.iamRolePermissions(
    iamRole: iamRole, campaign: campaign, solution: solution)

  @Test("Permissions are answered for the resources asked, the very one before a pattern")
  func patterns() async {
    let snapshot = Self.permissions([
      ("DescribeSolution", "*", "allowed"),
      ("DescribeCampaign", "arn:aws:personalize:*:\(Self.account):campaign/*", "implicitDeny"),
      ("DescribeCampaign", Self.campaign, "allowed"),
      ("getrecommendations", "arn:*:campaign/pick*", "explicitDeny"),
    ])
    let expected = [
      PolicyDecision(
        action: "personalize:DescribeSolution", resource: Self.solution, decision: "allowed"),
      PolicyDecision(
        action: "personalize:DescribeCampaign", resource: Self.campaign, decision: "allowed"),
      PolicyDecision(
        action: "personalize:GetRecommendations", resource: Self.campaign, decision: "explicitDeny"),
    ]
    #expect(await Self.answer(Self.permissionLookup, snapshot).reply == .decisions(expected))
  }

  @Test("What a decision hangs on and what limits it goes with it, by a pattern too")
  func limits() async {
    let limited = PolicyDecision(
      action: "personalize:*", resource: "*", decision: "implicitDeny",
      missingKeys: ["aws:SourceIp"], allowedByBoundary: false, allowedByOrganization: true)
    let asked = [
      ("personalize:DescribeSolution", Self.solution),
      ("personalize:DescribeCampaign", Self.campaign),
      ("personalize:GetRecommendations", Self.campaign),
    ]
    func decisions(_ resource: (String) -> String) -> [PolicyDecision] {
      asked.map {
        var decision = limited
        decision.action = $0
        decision.resource = resource($1)
        return decision
      }
    }
    let snapshot = Self.snapshot { $0.iamRoles?[0].permissions = decisions { _ in "*" } }
    let expected = Reply.decisions(decisions(\.self))
    #expect(await Self.answer(Self.permissionLookup, snapshot).reply == expected)
  }

  @Test("A decision that is missing makes the permissions not recorded, never denied")
  func missingDecision() async {
    let snapshot = Self.permissions([
      ("DescribeSolution", "*", "allowed"),
      ("DescribeCampaign", "*:campaign/other", "allowed"),
      ("GetRecommendations", "*", "allowed"),
    ])
    #expect(await Self.answer(Self.permissionLookup, snapshot).cause == .notRecorded)
    #expect(await Self.answer(Self.permissionLookup, Self.snapshot()).cause == .notRecorded)
  }

  @Test("A cancelled list gives no complete page")
  func cancelled() async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await pages(of: .campaign, region: "", from: SnapshotReader(Self.snapshot()))
    }
    #expect(try await task.value.marks.isEmpty)
  }
}
