import Testing

@testable import RecommenderCore

@Suite("Lookups unfold")
struct UnfoldingTests {
  private func lookups(_ scene: Scene) -> [Lookup] {
    PrerequisiteCatalogue.lookups(for: scene.answers, knowing: scene.observations)
  }

  private var start: Scene {
    Scene(answers: Scene.filledAnswers, observations: AccountObservations())
  }

  @Test("First comes what the answers name, then what the account names")
  func order() {
    var scene = start
    #expect(
      Set(lookups(scene)) == [
        .campaignList, .campaign(Scene.campaignArn), .iamRole(Scene.roleArn),
        .passRole(Scene.roleArn), .function(Scene.functionArn),
        .functionPolicy(Scene.functionArn), .functionConcurrency(Scene.functionArn),
        .callerIdentity, .recommenderConfigurations,
      ])
    let before = Set(lookups(scene))
    scene.see(.campaign(Scene.campaignArn), .campaign(Scene.campaign))
    #expect(
      Set(lookups(scene)).subtracting(before) == [
        .solutionVersion(Scene.versionArn), .solution(Scene.solutionArn), Scene.permissions,
      ])
    scene.see(.solutionVersion(Scene.versionArn), .solutionVersion(Scene.version))
    #expect(lookups(scene).contains(.recipe(Scene.recipeArn)))
  }

  @Test("Nothing is asked twice, and in the end nothing is left to ask")
  func end() {
    var scene = start
    var asked: [Lookup] = []
    let replies = Dictionary(uniqueKeysWithValues: Scene.goodReplies)
    // Bounded, so that a lookup that is asked for over and over ends the test.
    for _ in 0...replies.count {
      let wanted = lookups(scene)
      #expect(Set(wanted).count == wanted.count)
      guard let next = wanted.first, let reply = replies[next] else { break }
      asked.append(next)
      scene.see(next, reply)
    }
    #expect(asked.count == replies.count)
    #expect(Set(asked) == Set(replies.keys))
    #expect(lookups(Scene.complete).isEmpty)
  }

  @Test("A failed lookup is not asked again by itself")
  func failed() {
    var scene = start
    for lookup in lookups(scene) { scene.fail(lookup, .throttled) }
    #expect(lookups(scene).isEmpty)
  }

  @Test("Behind $LATEST the solution names the version")
  func latest() {
    var scene = start
    scene.change(campaign: { $0.solutionVersionArn = "\(Scene.solutionArn)/$LATEST" })
    #expect(!lookups(scene).contains { $0.operation == "describe-solution-version" })
    scene.see(.solution(Scene.solutionArn), .solution(Scene.solution))
    #expect(lookups(scene).contains(.solutionVersion(Scene.versionArn)))
  }

  @Test("With AutoML the solution names the recipe")
  func autoML() throws {
    var scene = Scene.complete
    var version = Scene.version
    version.recipeArn = ""
    var solution = Scene.solution
    solution.autoMLRecipeArn = Scene.recipeArn
    scene.see(.solutionVersion(Scene.versionArn), .solutionVersion(version))
    scene.see(.solution(Scene.solutionArn), .solution(solution))
    #expect(try scene.assess(.recipeType).verdict == .met)
    scene.forget(.solution(Scene.solutionArn))
    #expect(lookups(scene) == [.solution(Scene.solutionArn)])
  }

  @Test("The policies of an IAM role to be created are asked for once it exists")
  func created() throws {
    var scene = Scene.complete
    scene.answers.iamRole = .create
    scene.answers.iamRoleName = "PinpointPersonalize"
    scene.forget(Scene.permissions)
    #expect(lookups(scene) == [Scene.permissions])
    scene.fail(.iamRole(Scene.roleArn), .notFound)
    #expect(lookups(scene).isEmpty)
  }

  @Test("Nothing is asked about what is not well formed")
  func malformed() {
    var scene = start
    scene.answers.region = ""
    scene.answers.campaignArn = "arn:aws:personalize"
    scene.answers.functionArn = "enrich"
    scene.answers.iamRoleArn = "role"
    #expect(lookups(scene) == [.callerIdentity])
  }
}
