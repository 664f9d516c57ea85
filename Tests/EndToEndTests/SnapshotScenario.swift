import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct SnapshotScenario {
  private static let snapshot = """
    {"format": "recommender-wizard/account", "version": 1, "takenAt": "2026-09-01T08:00:00Z",
     "accountId": "210987654321", "region": "us-west-2",
     "campaigns": [{"name": "films", "status": "ACTIVE", "minProvisionedTPS": 20,
       "campaignArn": "arn:aws:personalize:us-west-2:210987654321:campaign/films"}],
     "functions": [{"FunctionName": "enrich", "State": "Active", "Runtime": "python3.13",
       "FunctionArn": "arn:aws:lambda:us-west-2:210987654321:function:enrich"}],
     "iamRoles": [{"RoleName": "Reader", "Arn": "arn:aws:iam::210987654321:role/team/Reader"}]}
    """

  @Test("A colleague's snapshot offers its campaigns, functions and IAM roles")
  func wholeWay() async throws {
    try await Tmux.session { tmux in
      try tmux.home.appending("account.json").put(Self.snapshot)
      try await tmux.run("clear; \(Wizard.path) --account account.json --to out")
      try await tmux.waitFor("1 campaign")
      try await tmux.send("Enter")
      try await tmux.waitFor("▸ films")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.send("Enter")
      try await tmux.waitFor("How many recommendations?")
      try await tmux.send("Enter", "Enter")
      try await tmux.waitFor("How are recommendations processed?")
      try await tmux.send("Down", "Enter")
      try await tmux.waitFor("▸ enrich")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which attributes will messages use?")
      try await tmux.type("Title")
      try await tmux.send("Tab")
      try await tmux.type("Film title")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which IAM role may Pinpoint use?")
      try await tmux.send("Enter")
      try await tmux.waitFor("▸ Reader")
      try await tmux.send("Enter")
      try await tmux.waitFor("What is the model called?")
      try await tmux.send("Enter", "Enter")
      try await tmux.waitFor("Are the prerequisites met?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Is everything right?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      let file = tmux.home.appending("out/recommender.json")
      let body = try sorted(await AWSCommand.bodySent(from: file, region: "us-west-2"))
      let role = body["RecommendationProviderRoleArn"]?.text
      #expect(role == "arn:aws:iam::210987654321:role/team/Reader")
      #expect(body["Name"]?.text == "films")
    }
  }

  @Test("A snapshot that is broken holds the first step until another one is named")
  func anotherFile() async throws {
    try await Tmux.session { tmux in
      try tmux.home.appending("good.json").put(Self.snapshot)
      try tmux.home.appending("bad.json").put("{\"format\": \"recommender-wizard/account\",")
      try await tmux.run("clear; \(Wizard.path) --account bad.json --region us-west-2")
      try await tmux.waitFor("The text ends before")
      try await tmux.send("Enter")
      try await tmux.send("M-2")
      try await tmux.waitFor("Where are your campaigns?")
      try await tmux.send("BTab")
      try await tmux.send("C-u")
      try await tmux.type("good.json")
      try await tmux.send("Enter")
      try await tmux.waitFor("1 campaign")
      try await tmux.waitForNo("The text ends before")
      try await tmux.send("Enter")
      try await tmux.waitFor("▸ films")
    }
  }
}
