import TestSamples

@testable import RecommenderCore

/// Makes random values of what an account says, from a seed.
struct RandomReplies {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func flag() -> Bool { Bool.random(using: &random) }

  mutating func optional<Value>(_ value: (inout RandomReplies) -> Value) -> Value? {
    flag() ? value(&self) : nil
  }

  mutating func list<Value>(
    upTo most: Int, _ value: (inout RandomReplies) -> Value
  ) -> [Value] {
    (0..<number(below: most + 1)).map { _ in value(&self) }
  }

  /// A text of awkward characters; now and then empty.
  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "7", " ", ":", "/", "*", "%", "\"", "\\", "\n", "\u{0}", "\u{1B}", "é", "映",
      "\u{202E}", "\u{200D}", "🎬",
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<number(below: 9) { view.append(scalars[number(below: scalars.count)]) }
    return String(view)
  }

  mutating func campaign() -> CampaignDetails {
    CampaignDetails(
      name: text(), campaignArn: text(), status: text(), failureReason: text(),
      solutionVersionArn: text(), minProvisionedTPS: optional { $0.number(below: 900) },
      syncWithLatestSolutionVersion: optional { $0.flag() },
      latestUpdate: optional {
        CampaignDetails.Update(
          status: $0.text(), solutionVersionArn: $0.text(), failureReason: $0.text())
      })
  }

  mutating func solutionVersion() -> SolutionVersionDetails {
    SolutionVersionDetails(
      solutionVersionArn: text(), status: text(), recipeArn: text(), failureReason: text())
  }

  mutating func solution() -> SolutionDetails {
    SolutionDetails(
      solutionArn: text(), latestVersionArn: text(), latestVersionStatus: text(),
      autoMLRecipeArn: text())
  }

  mutating func recipe() -> RecipeDetails {
    RecipeDetails(name: text(), recipeArn: text(), recipeType: text())
  }

  /// Statements whose conditions stand as JSON lets them stand: each operator and key once.
  mutating func statements() -> [PolicyStatement] {
    list(upTo: 3) { random in
      var conditions: [PolicyStatement.Condition] = []
      for test in ["StringEquals", "ArnLike"] where random.flag() {
        for key in ["aws:SourceAccount", "AWS:SourceArn"] where random.flag() {
          let values = random.list(upTo: 2) { $0.text() }
          conditions.append(PolicyStatement.Condition(test: test, key: key, values: values))
        }
      }
      return PolicyStatement(
        effect: random.text(), services: random.flag() ? ["*"] : random.list(upTo: 3) { $0.text() },
        actions: random.list(upTo: 3) { $0.text() }, conditions: conditions)
    }
  }

  /// A policy with and without what most leave out.
  mutating func policy() -> PolicyDocument {
    let policy = PolicyDocument(statements())
    guard flag() else { return policy }
    let json = JSONValue.object([
      .init("Id", .string(text())), .init("Statement", policy.json["Statement"] ?? .array([])),
      .init(text() + "?", .array([.string(text()), .null])),
    ])
    return PolicyDocument(json: json) ?? policy
  }

  mutating func iamRole() -> IAMRoleDetails {
    IAMRoleDetails(name: text(), arn: text(), trust: policy(), hasPermissionsBoundary: flag())
  }

  mutating func function() -> FunctionDetails {
    FunctionDetails(
      name: text(), arn: text(), state: optional { $0.text() }, stateReason: text(),
      lastUpdateStatus: optional { $0.text() }, lastUpdateReason: text(),
      timeout: optional { $0.number(below: 900) },
      runtime: text(), version: text())
  }

  mutating func decisions() -> [PolicyDecision] {
    list(upTo: 4) { random in
      PolicyDecision(
        action: random.text(), resource: random.text(), passedTo: random.text(),
        decision: random.text(), missingKeys: random.list(upTo: 2) { $0.text() },
        allowedByBoundary: random.optional { $0.flag() },
        allowedByOrganization: random.optional { $0.flag() })
    }
  }

  /// A reply of every kind, each with the lookup that it answers.
  mutating func replies() -> [(Lookup, Reply)] {
    [
      (.callerIdentity, .callerIdentity(CallerIdentity(account: text(), arn: text()))),
      (.campaign(""), .campaign(campaign())),
      (.solutionVersion(""), .solutionVersion(solutionVersion())),
      (.solution(""), .solution(solution())),
      (.recipe(""), .recipe(recipe())),
      (.iamRole(""), .iamRole(iamRole())),
      (
        .iamRolePermissions(iamRole: "", campaign: "", solution: ""), .decisions(decisions())
      ),
      (.passRole(""), .decisions(decisions())),
      (.function(""), .function(function())),
      (.functionPolicy(""), .functionPolicy(policy())),
      (.functionConcurrency(""), .functionConcurrency(optional { $0.number(below: 900) })),
      (.recommenderConfigurations, .recommenderConfigurations),
      (.campaignList, .campaignCount(number(below: 900))),
    ]
  }
}
