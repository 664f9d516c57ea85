import AccountAccess
import RecommenderCore
import Testing

@Suite struct SampleAccountTests {
  private let campaigns: [CampaignEntry]
  private let functions: [FunctionEntry]
  private let iamRoles: [IAMRoleEntry]
  private let reader: SnapshotReader

  init() throws {
    let snapshot = try SampleAccount.snapshot()
    campaigns = try #require(snapshot.campaigns)
    functions = try #require(snapshot.functions)
    iamRoles = try #require(snapshot.iamRoles)
    reader = SnapshotReader(snapshot)
  }

  /// The names of the campaigns that a condition picks.
  private func campaigns(where condition: (CampaignEntry) -> Bool) -> [String] {
    campaigns.filter(condition).map { $0.campaign.campaignArn.split(separator: "/").last ?? "" }
      .map(String.init)
  }

  private func functions(where condition: (FunctionEntry) -> Bool) -> [String] {
    functions.filter(condition).map(\.function.name)
  }

  private func iamRoles(where condition: (IAMRoleEntry) -> Bool) -> [String] {
    iamRoles.filter(condition).map(\.name)
  }

  @Test("Two Regions have campaigns and functions, and all of it is one account")
  func regions() async throws {
    let snapshot = try SampleAccount.snapshot()
    #expect(snapshot.regions == ["us-east-1", "eu-west-1"])
    for (region, campaignCount, functionCount) in [("us-east-1", 18, 11), ("eu-west-1", 8, 3)] {
      let campaignRows = try await pages(of: .campaign, region: region, from: reader).rows
      let functionRows = try await pages(of: .function, region: region, from: reader).rows
      #expect(campaignRows.count == campaignCount && functionRows.count == functionCount)
    }
    #expect(try await pages(of: .iamRole, region: "eu-west-1", from: reader).rows.count == 12)
    let arns =
      campaigns.map(\.campaign.campaignArn) + functions.map(\.function.arn) + iamRoles.map(\.arn)
    #expect(arns.allSatisfy { $0.contains(":123456789012:") && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(Set(arns).count == arns.count)
    #expect(snapshot.caller?.account == snapshot.accountID)
  }

  @Test("Every campaign is recorded with its version, its solution and its recipe")
  func complete() {
    for entry in campaigns {
      #expect(entry.solutionVersion != nil && entry.solution != nil, "\(entry.campaign.name)")
      #expect(entry.recipe?.recipeArn == entry.solutionVersion?.recipeArn)
      #expect(!entry.isSummary)
    }
  }

  @Test("movie-picks is without fault")
  func perfect() async throws {
    let entry = try #require(campaigns.first)
    #expect(entry.campaign.name == "movie-picks" && entry.campaign.status == "ACTIVE")
    #expect(entry.campaign.minProvisionedTPS == 20 && entry.campaign.latestUpdate == nil)
    #expect(entry.campaign.solutionVersionArn == entry.solution?.latestVersionArn)
    #expect(entry.solutionVersion?.status == "ACTIVE")
    #expect(entry.recipe?.name == "aws-user-personalization-v2")
    #expect(entry.recipe?.recipeType == "USER_PERSONALIZATION")
    let role = try #require(iamRoles.first)
    let permissions = await reader.look(
      .iamRolePermissions(
        iamRole: role.arn, campaign: entry.campaign.campaignArn,
        solution: try #require(entry.solution).solutionArn), region: "us-east-1"
    ).reply
    guard case .decisions(let decisions)? = permissions else {
      Issue.record("The permissions are not recorded.")
      return
    }
    #expect(decisions.map(\.decision) == ["allowed", "allowed", "allowed"])
    guard case .decisions(let passing)? = await reader.look(.passRole(role.arn), region: "").reply
    else {
      Issue.record("PassRole is not recorded.")
      return
    }
    #expect(passing.map(\.decision) == ["allowed"])
  }

  @Test("Each trouble of a campaign is there once")
  func campaignTroubles() {
    #expect(
      campaigns { $0.recipe?.recipeType != "USER_PERSONALIZATION" } == ["movie-trending"])
    #expect(campaigns { $0.campaign.status == "CREATE FAILED" } == ["movie-archive"])
    #expect(campaigns { !$0.campaign.failureReason.isEmpty } == ["movie-archive"])
    #expect(campaigns { $0.campaign.status == "CREATE IN_PROGRESS" } == ["movie-night"])
    #expect(campaigns { $0.campaign.status == "DELETE PENDING" } == ["movie-kids-2024"])
    #expect(
      campaigns {
        $0.campaign.status == "ACTIVE" && $0.campaign.latestUpdate?.status == "CREATE FAILED"
      }
        == ["movie-weekend"])
    #expect(campaigns { ($0.campaign.minProvisionedTPS ?? 0) < 20 } == ["movie-arthouse"])
    #expect(
      campaigns {
        $0.campaign.syncWithLatestSolutionVersion != true
          && $0.campaign.solutionVersionArn != $0.solution?.latestVersionArn
      } == ["movie-new-releases"])
    #expect(
      campaigns {
        $0.campaign.solutionVersionArn.hasSuffix("/$LATEST")
          && $0.campaign.syncWithLatestSolutionVersion == true
      } == ["movie-always-fresh"])
    #expect(campaigns { $0.recipe?.name == "aws-hrnn" } == ["movie-classics"])
    #expect(campaigns.filter { $0.campaign.status == "ACTIVE" }.count == 23)
  }

  @Test("One name is in another script and one is hostile")
  func names() {
    #expect(campaigns { $0.campaign.name == "映画のおすすめ" } == ["movie-japan"])
    #expect(
      campaigns { entry in
        entry.campaign.name.unicodeScalars.contains { $0 == "\u{1B}" }
          && entry.campaign.name.unicodeScalars.contains { $0 == "\u{202E}" }
      } == ["shop-winback"])
    #expect(
      campaigns { !$0.campaign.name.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }.count == 2)
  }

  @Test("Each trouble of a function is there once")
  func functionTroubles() {
    #expect(functions { ($0.function.timeout ?? 0) > 15 } == ["shop-enrich"])
    #expect(functions { $0.function.state == "Inactive" } == ["movie-posters"])
    #expect(functions { $0.function.state == "Pending" } == ["movie-ratings"])
    #expect(functions { $0.function.state == "Failed" } == ["shop-prices"])
    #expect(functions { $0.policy == .absent } == ["shop-stock"])
    #expect(functions { source($0).contains(":apps/") } == ["shop-campaign-hook"])
    #expect(functions { source($0).contains(":210987654321:") } == ["shop-coupons"])
    #expect(functions { $0.reservedConcurrency == .present(0) } == ["shop-recently-viewed"])
    #expect(functions { $0.reservedConcurrency == .present(100) } == ["movie-subtitles"])
    #expect(functions { $0.reservedConcurrency == .absent } == ["news-teasers"])
    #expect(functions { $0.function.runtime.isEmpty } == ["shop-eu-enrich"])
    #expect(
      functions { !$0.description.utf8.allSatisfy { $0 < 0x80 } } == ["movie-titles-ja"])
    #expect(functions.first?.function.name == "movie-enrich")
    #expect(functions.first?.reservedConcurrency == .present(256))
  }

  /// The first source ARN that a function's policy names.
  private func source(_ entry: FunctionEntry) -> String {
    guard case .present(let policy) = entry.policy else { return "" }
    let conditions = policy.statements.first?.conditions ?? []
    return conditions.first { $0.test == "ArnLike" }?.values.first ?? ""
  }

  @Test("Each trouble of an IAM role is there once")
  func iamRoleTroubles() {
    #expect(
      iamRoles { !services($0).contains("pinpoint.amazonaws.com") } == ["movie-enrich-execution"])
    #expect(
      iamRoles { services($0).count == 2 } == ["SharedMessaging"])
    #expect(
      iamRoles { services($0) == ["pinpoint.amazonaws.com"] && conditions($0).isEmpty }
        == ["PinpointAnyProject"])
    #expect(
      iamRoles { conditions($0).contains { $0.values == ["210987654321"] } }
        == ["PinpointFromStaging"])
    #expect(
      iamRoles { decisions($0) == ["allowed", "allowed", "implicitDeny"] } == ["PinpointReadOnly"])
    #expect(iamRoles { decisions($0).contains("explicitDeny") } == ["PinpointLockedDown"])
    #expect(iamRoles { $0.permissions == nil } == ["PinpointOfAgency"])
    #expect(iamRoles { $0.role?.hasPermissionsBoundary == true } == ["PinpointWithinBoundary"])
    #expect(iamRoles { $0.arn.contains("role/service-role/") } == ["PinpointRecommender-7Q2XN4"])
    #expect(
      iamRoles { $0.passRole?.first?.decision == "implicitDeny" } == ["PinpointAdministratorsOnly"])
    #expect(iamRoles.first?.name == "PinpointRoleforPersonalize")
    #expect(iamRoles.allSatisfy { $0.role != nil })
  }

  private func services(_ entry: IAMRoleEntry) -> [String] {
    entry.role?.trust.statements.flatMap(\.services) ?? []
  }

  private func conditions(_ entry: IAMRoleEntry) -> [PolicyStatement.Condition] {
    entry.role?.trust.statements.flatMap(\.conditions) ?? []
  }

  private func decisions(_ entry: IAMRoleEntry) -> [String] {
    entry.permissions?.map(\.decision) ?? []
  }
}
