import Testing

@testable import RecommenderCore

@Suite("Commands for people")
struct CommandTests {
  @Test(
    "A word is quoted where a shell would take it apart",
    arguments: [
      ("us-east-1", "us-east-1"), ("", "''"), ("a b", "'a b'"), ("*", "'*'"), ("$X", "'$X'"),
      ("it's", "'it'\\''s'"), ("a=b,c@d+e%f", "a=b,c@d+e%f"), ("~", "'~'"), ("é", "'é'"),
      ("a\u{1B}\nb", "'a??b'"), ("a;b", "'a;b'"), ("`x`", "'`x`'"),
    ])
  func quoting(_ text: String, _ word: String) {
    #expect(ShellWord.quoted(text) == word)
  }

  @Test("Every lookup can be asked by hand, and names its operation and its action")
  func lookups() {
    for (lookup, _) in Scene.goodReplies {
      let command = lookup.command(region: "us-east-1")
      #expect(command.hasPrefix("aws "))
      #expect(command.contains(" \(lookup.operation) ") || command.hasSuffix(lookup.operation))
      #expect(lookup.action.contains(":"))
    }
  }

  @Test("A resource is looked up in its own Region, everything else in the chosen one")
  func regions() {
    let arn = "arn:aws:personalize:eu-west-1:123456789012:campaign/x"
    #expect(Lookup.campaign(arn).command(region: "us-east-1").contains("--region eu-west-1"))
    #expect(
      Lookup.recipe(Scene.recipeArn).command(region: "us-east-1").contains("--region us-east-1"))
    #expect(!Lookup.campaignList.command(region: "").contains("--region"))
    #expect(!Lookup.iamRole(Scene.roleArn).command(region: "us-east-1").contains("--region"))
  }

  @Test("A qualifier with a policy of its own is asked for separately, and concurrency without it")
  func qualifier() {
    let live = "\(Scene.functionArn):live"
    #expect(
      Lookup.functionPolicy(live).command(region: "").hasSuffix(
        "--function-name \(Scene.functionArn) --qualifier live"))
    let latest = "\(Scene.functionArn):$LATEST"
    for lookup in [
      Lookup.functionPolicy(latest), .functionConcurrency(latest), .functionConcurrency(live),
    ] {
      #expect(lookup.command(region: "").hasSuffix("--function-name \(Scene.functionArn)"))
    }
  }

  @Test("The IAM role to be created comes with its commands and both policies")
  func createRole() throws {
    var scene = Scene.complete
    scene.answers.iamRole = .create
    scene.answers.iamRoleName = "Pinpoint,role"
    let fix = try scene.assess(.iamRoleExists).fix
    #expect(fix.hasPrefix("aws iam create-role --role-name Pinpoint,role "))
    #expect(fix.contains(" && aws iam put-role-policy --role-name Pinpoint,role "))
    #expect(fix.contains(#""Service":"pinpoint.amazonaws.com""#))
    #expect(fix.contains(#""aws:SourceAccount":"123456789012""#))
    #expect(fix.contains(#""Resource":["\#(Scene.solutionArn)","\#(Scene.campaignArn)"]"#))
    scene.forget(.campaign(Scene.campaignArn))
    #expect(try scene.assess(.iamRoleExists).fix.contains(":solution/*"))
  }

  @Test("The policies in the commands are JSON that the trust check accepts")
  func documents() throws {
    let campaign = try CampaignARN(parsing: Scene.campaignArn)
    let trust = try JSONText.read(JSONText.line(PolicyDocuments.trust(for: campaign)).utf8)
    let statement = try #require(trust["Statement"]?.elements?.first)
    #expect(statement["Principal"]?["Service"]?.text == "pinpoint.amazonaws.com")
    let permissions = try JSONText.read(
      JSONText.line(PolicyDocuments.permissions(for: campaign, solution: nil)).utf8)
    #expect(permissions["Statement"]?.elements?.first?["Action"]?.elements?.count == 3)
  }

  @Test("The permission to invoke names this account, this Region and recommender models")
  func permission() throws {
    let arn = "\(Scene.functionArn):live"
    var scene = Scene.complete
    scene.answers.functionArn = arn
    scene.see(.function(arn), .function(Scene.function))
    scene.fail(.functionPolicy(arn), .notFound)
    let fix = try scene.assess(.functionInvocable).fix
    for words in [
      "aws lambda add-permission --region us-east-1", "--function-name \(Scene.functionArn) ",
      "--principal pinpoint.us-east-1.amazonaws.com", "--source-account 123456789012",
      "--source-arn 'arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*'",
      "--qualifier live",
    ] {
      #expect(fix.contains(words))
    }
  }
}
