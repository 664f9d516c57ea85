import TestSamples
import Testing

@testable import RecommenderCore

/// What people copy names the same resource, whatever stands around it.
@Suite struct ResourceTextTests {
  static let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"

  static let surrounded: [String] = [
    " \(campaign)", "\(campaign) ", "\t\(campaign)\r\n", "\"\(campaign)\"", "\"\(campaign)\",",
    "'\(campaign)'", "`\(campaign)`", "\u{201C}\(campaign)\u{201D}", "\(campaign),", "\(campaign);",
    "\u{FEFF}\(campaign)", "\u{200B}\(campaign)\u{200B}", "\u{202A}\(campaign)\u{202C}",
    "\u{A0}\(campaign)\u{A0}", " \"\(campaign)\" , ",
    "arn:aws:personalize:us-east-1:\n123456789012:campaign/movie-picks",
    "arn:aws:personalize:us-east-1:123456789012:camp\r\n    aign/movie-picks",
    "arn:aws:personalize:us-east-1:123456789012: campaign/movie-picks",
    "arn:aws:personalize:us-east-1:\u{200B}123456789012:campaign/movie-picks",
  ]

  @Test(arguments: surrounded)
  func anARNIsReadThroughWhatStandsAroundIt(text: String) {
    #expect(ResourceText.cleaned(text) == Self.campaign)
  }

  static let clean: [String] = [
    "", "movie-picks", "movie picks", campaign, "arn:", "a\u{301}b", "\(campaign) \(campaign)",
  ]

  @Test(arguments: clean)
  func whatIsCleanOrMeansSomethingElseIsLeft(text: String) {
    #expect(ResourceText.cleaned(text) == text)
  }

  @Test func cleaningTwiceChangesNothingMore() {
    var random = SplitMix64(seed: 5)
    let pieces = [
      "arn:", "aws", ":", "/", " ", "\n", "\"", ",", "\u{FEFF}", "\u{200B}", "a", "role", "é", ";",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces.randomElement(using: &random)! }.joined()
      let once = ResourceText.cleaned(text)
      #expect(ResourceText.cleaned(once) == once, "\(text.debugDescription)")
    }
    print("20,000 texts, seed 5")
  }
}

/// A function may be given in every form that Lambda takes; the campaign makes it whole.
@Suite struct FunctionFormTests {
  static let arn = "arn:aws:lambda:us-east-1:123456789012:function:enrich"

  static let forms: [(String, String)] = [
    ("enrich", arn), ("enrich:live", arn + ":live"), ("enrich:$LATEST", arn + ":$LATEST"),
    ("enrich:7", arn + ":7"), ("123456789012:function:enrich", arn),
    ("123456789012:function:enrich:live", arn + ":live"), ("function:enrich", arn),
    (arn, arn), (arn + ":live", arn + ":live"), (" enrich\n", arn), ("\"enrich\",", arn),
    ("\u{FEFF}enrich:live", arn + ":live"),
  ]

  @Test(arguments: forms)
  func everyFormIsMadeWhole(text: String, arn: String) throws {
    var answers = Answers.valid(function: true)
    answers.functionArn = text
    answers.normalize()
    #expect(answers.functionArn == arn)
    #expect(Rules.findings(in: answers).filter { $0.severity == .error }.isEmpty)
    guard case .lambda(let function, _) = try Configuration(answers).processing else {
      Issue.record("There is no function.")
      return
    }
    #expect(function.description == arn)
  }

  @Test func theCampaignTellsTheRegionAndTheAccount() {
    var answers = Answers.valid(function: true)
    answers.region = "us-east-1"
    answers.campaignArn = "arn:aws:personalize:eu-west-1:210987654321:campaign/shoes"
    answers.functionArn = "enrich"
    answers.normalize()
    #expect(answers.functionArn == "arn:aws:lambda:eu-west-1:210987654321:function:enrich")
  }

  static let unfinished: [String] = [
    "arn", "en rich", "arn:aws", "arn:aws:lambda", "a:b:c:d", "-é", "$LATEST",
  ]

  @Test(arguments: unfinished)
  func whatIsNoFunctionIsLeftAsItIs(text: String) {
    var answers = Answers.valid(function: true)
    answers.functionArn = text
    answers.normalize()
    // A name of three letters is a name, whatever it spells.
    #expect(
      answers.functionArn == (text == "arn" ? Self.arn.replacing("enrich", with: text) : text))
  }

  @Test func aCommaThatMayBePartOfTheNameOfAnIAMRoleStays() {
    var answers = Answers.valid(function: true)
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/reader,"
    answers.iamRoleName = "reader,"
    answers.normalize()
    #expect(answers.iamRoleArn == "arn:aws:iam::123456789012:role/reader,")
    #expect(answers.iamRoleName == "reader,")
    answers.iamRoleArn = "\"arn:aws:iam::123456789012:role/reader\","
    answers.normalize()
    #expect(answers.iamRoleArn == "arn:aws:iam::123456789012:role/reader")
  }

  @Test func aNameWaitsForTheCampaign() {
    var answers = Answers.valid(function: true)
    answers.campaignArn = ""
    answers.functionArn = "enrich"
    answers.normalize()
    #expect(answers.functionArn == "enrich")
  }

  @Test func anotherAccountStaysAnError() {
    var answers = Answers.valid(function: true)
    answers.functionArn = "210987654321:function:enrich"
    answers.normalize()
    #expect(answers.functionArn == "arn:aws:lambda:us-east-1:210987654321:function:enrich")
    let errors = Rules.findings(in: answers).filter { $0.severity == .error }
    #expect(errors.map(\.field) == [.functionArn])
  }

  @Test func theWizardMakesItWholeOnceTheCampaignIsChosen() {
    var answers = Answers.valid(function: true)
    let campaign = answers.campaignArn
    answers.campaignArn = ""
    answers.functionArn = "enrich:live"
    var state = WizardState(sessionName: "films", account: .none, answers: answers)
    _ = Wizard.update(&state, .answer(.campaignArn(" \(campaign)\n")))
    #expect(state.answers.campaignArn == campaign)
    #expect(state.answers.functionArn == Self.arn + ":live")
  }

  @Test func whatIsStillBeingTypedIsLeft() {
    var state = WizardState(
      sessionName: "films", account: .none, answers: .valid(function: true))
    _ = Wizard.update(&state, .type(.iamRoleName("my ")))
    #expect(state.answers.iamRoleName == "my ")
  }

  static let written: [(String, String)] = [
    ("enrich", arn), (" 123456789012:function:enrich", arn), ("enrich:live", arn + ":live"),
  ]

  @Test(arguments: written)
  func sessionsAndConfigurationsAreReadAlike(text: String, arn: String) throws {
    var answers = Answers.valid(function: true)
    answers.functionArn = Self.arn
    var document = SessionDocument(name: "films", answers: answers)
    let json = document.text.replacing("\"\(Self.arn)\"", with: "\"\(text)\"")
    #expect(try SessionDocument(decoding: json.utf8).answers.functionArn == arn)
    document.answers.functionArn = arn
    let request =
      #"{"RecommendationProviderUri":" \#(answers.campaignArn)","#
      + #""RecommendationTransformerUri":"\#(text)","Attributes":{"Title":"Title"}}"#
    let imported = try #require(try ImportedSession.sessions(in: request.utf8).first).document
    #expect(imported.answers.functionArn == arn)
    #expect(imported.answers.region == "us-east-1")
  }
}
