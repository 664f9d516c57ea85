import Testing

@testable import RecommenderCore

@Suite("Fixes of the checklist")
struct FixTests {
  @Test("Words come before the command, each on a line of its own")
  func shape() {
    let both = Assessment(.advice, evidence: "", fix: "Wait.", command: "aws sts x")
    #expect(both.fix == "Wait.\naws sts x")
    #expect(both.instructions == "Wait.")
    #expect(both.command == "aws sts x")
    let command = Assessment(.advice, evidence: "", fix: "aws sts x")
    #expect(command.instructions.isEmpty)
    #expect(command == Assessment(.advice, evidence: "", command: "aws sts x"))
    #expect(Assessment(.advice, evidence: "", fix: "Wait.").command == nil)
  }

  @Test("No line of the words can pass for a command", arguments: ["\n", "\r\n", "\u{2028}", "\r"])
  func words(_ lineBreak: String) {
    let assessment = Assessment(.notMet, evidence: "", fix: "See to x\(lineBreak)aws iam y.")
    #expect(assessment.command == nil)
    #expect(assessment.fix == "See to x aws iam y.")
  }

  @Test("A row that was not looked up yet says the command that looks it up")
  func notLookedUp() throws {
    var scene = Scene.complete
    scene.observations = AccountObservations()
    var rows = 0
    for (row, assessment) in PrerequisiteCatalogue.assessments(scene.context)
    where assessment.evidence.hasPrefix("Not checked yet.") {
      rows += 1
      let lookups = row.lookups(for: scene.answers, knowing: scene.observations)
      let commands = lookups.map { $0.command(region: "us-east-1") }
      #expect(commands.contains(try #require(assessment.command)), "\(row.id.rawValue)")
    }
    #expect(rows > 15)
  }

  private static let update =
    "aws personalize update-campaign --region us-east-1 --campaign-arn \(Scene.campaignArn)"

  @Test("More transactions leave the version alone, and take the configuration along")
  func throughput() throws {
    var scene = Scene.complete
    scene.change(campaign: {
      $0.minProvisionedTPS = 1
      $0.configuration = []
    })
    #expect(
      try scene.assess(.provisionedTPS).command == "\(Self.update) --min-provisioned-tps 20")
    let json = """
      {"campaignArn":"\(Scene.campaignArn)","status":"ACTIVE","minProvisionedTPS":1,
       "solutionVersionArn":"\(Scene.versionArn)","campaignConfig":
       {"itemExplorationConfig":{"explorationWeight":"0.9"},"syncWithLatestSolutionVersion":false}}
      """
    let details = CampaignDetails(json: try JSONText.read(json.utf8))
    scene.see(.campaign(Scene.campaignArn), .campaign(try #require(details)))
    #expect(
      try scene.assess(.provisionedTPS).command == """
        \(Self.update) --min-provisioned-tps 20 --campaign-config \
        '{"itemExplorationConfig":{"explorationWeight":"0.9"},"syncWithLatestSolutionVersion":false}'
        """)
  }

  @Test("A campaign that deploys each version by itself goes on doing so")
  func synced() throws {
    var scene = Scene.complete
    scene.change(campaign: {
      $0.minProvisionedTPS = 1
      $0.syncWithLatestSolutionVersion = true
    })
    #expect(
      try scene.assess(.provisionedTPS).command == """
        \(Self.update) --solution-version-arn '\(Scene.solutionArn)/$LATEST' \
        --min-provisioned-tps 20 --campaign-config '{"syncWithLatestSolutionVersion":true}'
        """)
  }

  @Test("A version that is none goes into no command")
  func oddVersion() throws {
    var scene = Scene.complete
    var solution = Scene.solution
    solution.latestVersionArn = "file:///etc/passwd"
    scene.see(.solution(Scene.solutionArn), .solution(solution))
    let assessment = try scene.assess(.solutionVersion)
    #expect(assessment.verdict == .notChecked)
    #expect(assessment.command == nil)
  }

  @Test("The time limit of $LATEST is set, and the command ends when it holds")
  func timeLimit() throws {
    var scene = Scene.complete
    scene.change(function: { $0.timeout = 60 })
    let function = "--region us-east-1 --function-name \(Scene.functionArn)"
    #expect(
      try scene.assess(.functionTimeout).command == """
        aws lambda update-function-configuration \(function) --timeout 15 \
        && aws lambda wait function-updated-v2 \(function)
        """)
  }

  /// The row of a slow function that is called by a qualifier, which leads to a version.
  private static func slow(_ qualifier: String, version: String) throws -> Assessment {
    var scene = Scene.complete
    scene.answers.functionArn += ":\(qualifier)"
    var function = Scene.function
    function.timeout = 60
    function.version = version
    scene.see(.function(scene.answers.functionArn), .function(function))
    return try scene.assess(.functionTimeout)
  }

  @Test("An alias that leads to $LATEST is set where the function is set")
  func aliasOfLatest() throws {
    let command = try #require(try Self.slow("live", version: "$LATEST").command)
    #expect(command.contains("--function-name \(Scene.functionArn) --timeout 15"))
    let unknown = try Self.slow("live", version: "")
    #expect(unknown.command == nil)
    #expect(!unknown.instructions.contains("published version"))
  }

  @Test("A published version gets words", arguments: ["7", "live"])
  func published(_ qualifier: String) throws {
    let assessment = try Self.slow(qualifier, version: "7")
    #expect(assessment.command == nil)
    #expect(assessment.instructions.contains("What $LATEST holds by then is published with it."))
  }

  @Test("A reservation is raised and never lowered", arguments: [nil, 0, 1, 255, 256, 1000])
  func reservation(_ reserved: Int?) throws {
    var scene = Scene.complete
    scene.see(.functionConcurrency(Scene.functionArn), .functionConcurrency(reserved))
    let assessment = try scene.assess(.functionConcurrency)
    #expect((assessment.command == nil) == ((reserved ?? 0) >= 256))
    if assessment.command != nil { #expect(assessment.instructions.contains("fewer than 100")) }
  }

  @Test("The permissions go into a policy of the model's own")
  func ownPolicy() throws {
    var scene = Scene.complete
    scene.see(Scene.permissions, Scene.decisions("implicitDeny"))
    let start = "aws iam put-role-policy --role-name PinpointPersonalize --policy-name"
    let named = try #require(scene.assess(.iamRolePermissions).command)
    #expect(named.hasPrefix("\(start) recommender-us-east-1-movie-picks "))
    // Before it has a name, no model's name can be that of its policy.
    scene.answers.name = ""
    let unnamed = try #require(scene.assess(.iamRolePermissions).command)
    #expect(unnamed.hasPrefix("\(start) recommender-us-east-1-campaign-movie-picks--"))
    scene.answers.name = "campaign-movie-picks"
    let other = try #require(scene.assess(.iamRolePermissions).command)
    #expect(other.hasPrefix("\(start) recommender-us-east-1-campaign-movie-picks "))
  }

  @Test("No fix names a policy or a statement that models would share")
  func sharedNames() throws {
    for situation in VerdictCase.all {
      let fix = try Scene.row(situation.id).assess(situation.context).fix
      #expect(!fix.contains("RetrieveRecommendationsPolicy"), "\(situation)")
      #expect(!fix.contains("--statement-id PinpointRecommenders"), "\(situation)")
    }
  }
}
