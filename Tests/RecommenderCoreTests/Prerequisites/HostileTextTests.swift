import Testing

@testable import RecommenderCore

@Suite("Text from outside in the checklist")
struct HostileTextTests {
  static let texts = [
    "\u{1B}[2J\u{7}\u{0}", "a\nb\r\n\tc", "\u{202E}evil\u{200B}\u{FEFF}", "'; rm -rf ~; '", "*?",
    String(repeating: "x", count: 100_000), "e" + String(repeating: "\u{301}", count: 50_000),
    "🧑‍🤝‍🧑🇨🇭", "arn:::::", "/////", "arn:aws:personalize:us-east-1:1:solution//", "$LATEST", " ",
  ]

  @Test("No text makes a row fail to answer, and none makes a row endless", arguments: texts)
  func everywhere(_ text: String) {
    var scene = Scene.complete
    scene.change(campaign: {
      $0.status = text
      $0.failureReason = text
      $0.solutionVersionArn = text
      $0.latestUpdate = .init(status: text, failureReason: text)
    })
    scene.change(function: {
      $0.state = text
      $0.stateReason = text
      $0.lastUpdateStatus = text
      $0.runtime = text
    })
    let statement = PolicyStatement(
      effect: text, services: [text], actions: [text],
      conditions: [.init(test: text, key: text, values: [text, text, text])])
    let named = PolicyStatement(
      effect: "Allow", services: ["pinpoint.amazonaws.com"], actions: ["*"],
      conditions: [.init(test: "ArnLike", key: "aws:SourceArn", values: [text])])
    scene.see(.iamRole(Scene.roleArn), Scene.role([statement, named]))
    scene.see(.functionPolicy(Scene.functionArn), .functionPolicy([named, statement]))
    scene.see(.passRole(Scene.roleArn), Scene.passing(text))
    scene.see(Scene.permissions, Scene.decisions(text))
    scene.see(.callerIdentity, .callerIdentity(CallerIdentity(account: text, arn: text)))
    scene.fail(.recommenderConfigurations, .serviceError, message: text)
    scene.answers.recommendationContent = text
    scene.answers.attributes = [AttributeAnswer(name: text)]
    scene.confirmations[.countAgreed] = Confirmation(by: text, at: Scene.now, note: text)
    check(scene)
  }

  @Test("The parts of the trail may hold anything", arguments: texts)
  func trail(_ text: String) {
    var scene = Scene.complete
    scene.see(
      .solutionVersion(Scene.versionArn),
      .solutionVersion(
        SolutionVersionDetails(
          solutionVersionArn: text, status: "ACTIVE", recipeArn: text, failureReason: text)))
    scene.see(
      .solution(Scene.solutionArn),
      .solution(
        SolutionDetails(
          solutionArn: text, latestVersionArn: text, latestVersionStatus: "ACTIVE",
          autoMLRecipeArn: text)))
    scene.see(
      .recipe(text), .recipe(RecipeDetails(name: text, recipeArn: text, recipeType: text)))
    check(scene)
  }

  @Test("Answers may hold anything", arguments: texts)
  func answers(_ text: String) {
    var scene = Scene.complete
    scene.answers.region = text
    check(scene)
    scene.answers.campaignArn = text
    scene.answers.functionArn = text
    scene.answers.iamRoleArn = text
    check(scene)
    scene.answers.iamRole = .create
    scene.answers.iamRoleName = text
    check(scene)
  }

  private func check(_ scene: Scene) {
    for (row, assessment) in PrerequisiteCatalogue.assessments(scene.context) {
      #expect(!assessment.evidence.isEmpty, "\(row.id.rawValue)")
      #expect(assessment.evidence.unicodeScalars.count < 3000, "\(row.id.rawValue)")
      // Nothing in the words passes for a line of the command.
      #expect(assessment.fix.split(whereSeparator: \.isNewline).count <= 2, "\(row.id.rawValue)")
      guard let command = assessment.command else { continue }
      let controls = command.unicodeScalars.filter {
        $0.properties.generalCategory == .control
      }
      #expect(controls.isEmpty, "\(row.id.rawValue)")
    }
    _ = PrerequisiteCatalogue.lookups(for: scene.answers, knowing: scene.observations)
  }

  @Test("A reason is quoted as it came, and cut at 200 characters")
  func cut() throws {
    let short = try Scene.with {
      $0.change(campaign: {
        $0.status = "CREATE FAILED"
        $0.failureReason = "Too\u{1B}few users"
      })
    }.assess(.campaignActive)
    #expect(short.evidence == "Status is CREATE FAILED: Too\u{1B}few users.")
    #expect(Quoted.short(String(repeating: "ä", count: 200)).count == 200)
    #expect(Quoted.short(String(repeating: "ä", count: 201)).count == 201)
    #expect(Quoted.short(String(repeating: "ä", count: 201)).hasSuffix("ä…"))
  }
}
