import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct SourceScenario {
  @Test("Without an account everything is typed by hand, and the files say what was not checked")
  func typedByHand() async throws {
    try await Wizard.session("--account none --region eu-west-1 --to out") { tmux in
      try await tmux.waitFor("Where are your campaigns?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.type("arn:aws:personalize:eu-west-1:210987654321:campaign/films")
      try await tmux.waitFor("use what is typed")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.send("Enter")
      try await tmux.waitFor("How many recommendations?")
      try await tmux.send("Enter", "Enter")
      try await tmux.waitFor("How are recommendations processed?")
      try await tmux.chooseModelValue(displayName: "Films")
      try await tmux.waitFor("Which IAM role may Pinpoint use?")
      try await tmux.send("Down", "Enter")
      try await tmux.waitFor("It is not created now")
      try await tmux.send("Enter")
      try await tmux.waitFor("What is the model called?")
      try await tmux.send("Enter", "Enter")
      try await tmux.waitFor("Are the prerequisites met?")
      try await tmux.send("Enter")
      try await tmux.waitFor("new: PinpointRoleforPersonalize")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 0)
      let file = tmux.home.appending("out").appending("recommender.json")
      let body = try sorted(await AWSCommand.bodySent(from: file, region: "eu-west-1"))
      #expect(
        body["RecommendationProviderRoleArn"]?.text
          == "arn:aws:iam::210987654321:role/PinpointRoleforPersonalize")
      #expect(body["RecommendationsPerMessage"] == .integer(1))
      try await tmux.run("clear; grep -q 'Not checked' out/CHECKLIST.md && echo to''ld")
      try await tmux.waitFor("told")
    }
  }

  @Test("The output of list-campaigns is a snapshot too")
  func listOfCampaigns() async throws {
    let list = """
      {"campaigns":[{"name":"films","status":"ACTIVE","campaignArn":\
      "arn:aws:personalize:us-west-2:210987654321:campaign/films"}]}
      """
    try await Tmux.session { tmux in
      try await tmux.run("printf '%s' '\(list)' > list.json")
      try await tmux.run("clear; \(Wizard.path) --account list.json")
      try await tmux.waitFor("1 campaign")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitFor("films")
    }
  }

  @Test(
    "A snapshot that cannot be read is told on the first step, and another can be named",
    arguments: ["nowhere.json", "/", "broken.json"])
  func brokenSnapshot(path: String) async throws {
    try await Tmux.session { tmux in
      try await tmux.run("echo '<html>' > broken.json")
      try await tmux.run("clear; \(Wizard.path) --account \(path)")
      try await tmux.waitFor("Where are your campaigns?")
      try await tmux.waitUntil("the reason shows") { screen in
        screen.contains { $0.contains("\(path):") }
      }
      try await tmux.send("Enter")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
    }
  }

  @Test("Names that would do harm are drawn as marks, in their columns")
  func hostileNames() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      let screen = try await tmux.waitFor("映画のおすすめ")
      let wide = try #require(screen.first { $0.contains("映画のおすすめ") })
      #expect(wide.hasPrefix("                     │   映画のおすすめ      ACTIVE"))
      let hostile = try #require(screen.first { $0.contains("␛[2J") })
      #expect(hostile.contains("ACTIVE"))
    }
  }
}
