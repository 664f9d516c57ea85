import AWSEndpoint
import RecommenderCore
import Testing

/// Denies the caller one action after the other.
@Suite struct DeniedActionTests {
  /// The rows that cannot be judged without each action.
  private static let dependents: [AWSAction: Set<RequirementID>] = [
    .getCallerIdentity: [.accountMatch, .passRole],
    .listCampaigns: [.campaignsVisible],
    .describeCampaign: [
      .campaignActive, .campaignUpdate, .recipeType, .getRecommendations, .solutionVersion,
      .provisionedTPS, .iamRolePermissions,
    ],
    .describeSolutionVersion: [.recipeType, .getRecommendations, .solutionVersion],
    .describeSolution: [.solutionVersion],
    .describeRecipe: [.recipeType, .getRecommendations],
    .getRole: [.iamRoleExists, .iamRoleTrust, .passRole],
    // What the IAM role may do is read from its policies then.
    .simulatePrincipalPolicy: [.passRole],
    .getFunctionConfiguration: [.functionExists, .functionActive, .functionTimeout],
    .getFunctionPolicy: [.functionInvocable],
    .getFunctionConcurrency: [.functionConcurrency],
    .getRecommenderConfigurations: [.pinpointAvailable],
  ]

  /// The rows to which a denial is the answer: the permission is the requirement, or no permission
  /// brings Pinpoint back.
  private static let answers: [RequirementID: Assessment.Verdict] = [
    .campaignsVisible: .notMet, .pinpointAvailable: .advice,
  ]

  /// Sets of actions that are denied together, with the action that is asked for.
  private static let together: [(denied: [AWSAction], asked: AWSAction, rows: Set<RequirementID>)] =
    [.listRolePolicies, .getRolePolicy, .listAttachedRolePolicies, .getPolicy, .getPolicyVersion]
    .map { reading in
      (
        [.simulatePrincipalPolicy, reading], .simulatePrincipalPolicy,
        [.passRole, .iamRolePermissions]
      )
    }

  @Test("The table names every action that the lookups of the good account use")
  func everyAction() async throws {
    let observations = try await AskedAccounts.shared.observations(in: .good)
    let used = observations.all.reduce(into: Set<AWSAction>()) { $0.formUnion($1.lookup.actions) }
    #expect(Set(Self.dependents.keys) == used)
  }

  @Test("A denied action leaves its rows unchecked, says what to ask for, and spares the rest")
  func single() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (action, rows) in Self.dependents {
        group.addTask { try await Self.check([action], asking: action, leaves: rows) }
      }
      try await group.waitForAll()
    }
  }

  @Test("Where policies may be neither simulated nor read, simulating is asked for")
  func fallback() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (denied, asked, rows) in Self.together {
        group.addTask { try await Self.check(denied, asking: asked, leaves: rows) }
      }
      try await group.waitForAll()
    }
  }

  private static func check(
    _ denied: [AWSAction], asking asked: AWSAction, leaves unchecked: Set<RequirementID>
  ) async throws {
    let good = try await AskedAccounts.shared.assessments(in: .good)
    let situation = Situation.fault(.accessDenied, Set(denied))
    let rows = try await AskedAccounts.shared.assessments(in: situation)
    let place = "\(situation.name)"
    #expect(Set(rows.keys) == Set(good.keys))
    #expect(Set(rows.filter { $0.value != good[$0.key] }.keys) == unchecked, "\(place)")
    for id in unchecked {
      let verdict = answers[id] ?? .notChecked
      #expect(rows[id]?.verdict == verdict, "\(id.rawValue), \(place)")
      let isGone = verdict == .advice
      let words =
        isGone
        ? "Pinpoint refused to answer."
        : "Access is denied. Ask your administrator for \(asked.permission)."
      let fix = isGone ? "No permission brings it back." : asked.permission
      #expect(rows[id]?.evidence.hasPrefix(words) == true, "\(id.rawValue), \(place)")
      #expect(rows[id]?.fix.contains(fix) == true, "\(id.rawValue), \(place)")
    }
    #expect(
      rows.filter { $0.value.verdict == .notMet }.keys.allSatisfy { answers[$0] == .notMet },
      "\(place)")
  }
}
