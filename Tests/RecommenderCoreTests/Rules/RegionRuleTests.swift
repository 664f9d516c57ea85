import Testing

@testable import RecommenderCore

@Suite struct RegionRuleTests {
  static func answers(_ region: String) -> Answers {
    RuleSamples.plain {
      $0.region = region
      $0.campaignArn = "arn:aws:personalize:\(region):123456789012:campaign/movie-picks"
    }
  }

  @Test("Documented Regions pass, those with both services are a warning")
  func known() throws {
    for region in AWSRegion.known {
      let findings = Rules.findings(in: Self.answers(region.id))
      #expect(findings.map(\.severity) == (region.support == .documented ? [] : [.warning]))
    }
    let finding = try #require(RuleSamples.only(.region, Self.answers("us-east-2")))
    #expect(finding.problem.contains("us-east-2"))
    #expect(finding.fix.contains("us-east-1"))
  }

  @Test(
    "Other Regions are errors that list where the feature works",
    arguments: [
      ("", "The Region is missing."),
      ("eu-west-2", "The Region \"eu-west-2\" does not hold both Pinpoint and Personalize."),
      ("us-gov-west-1", "does not hold both"),
      ("us-east", "does not have the form of a Region"),
      ("US-EAST-1", "The Region has the character U."),
      (" us-east-1", "The Region has a space."),
      ("us-east-1\n", "The Region has a line break."),
      ("us\u{202E}", "The Region has the character U+202E."),
    ])
  func refused(region: String, problem: String) throws {
    let finding = try #require(RuleSamples.only(.region, RuleSamples.plain { $0.region = region }))
    #expect(finding.severity == .error)
    #expect(finding.problem.contains(problem))
    #expect(finding.allowed.contains("eu-west-1"))
    // The campaign is known, so the fix can name its Region.
    #expect(finding.fix == "Choose us-east-1, the Region of the campaign.")
  }

  @Test("Without a campaign the fix says where to look")
  func fixWithoutCampaign() throws {
    let finding = try #require(RuleSamples.only(.region, Answers()))
    #expect(finding.fix.contains("Pinpoint projects"))
  }

  @Test(
    "While typing, the Regions that begin so are named",
    arguments: [
      ("us-", ["us-east-1", "us-west-2", "us-east-2"]), ("eu-w", ["eu-west-1"]),
      ("ap-northeast-", ["ap-northeast-1", "ap-northeast-2"]),
    ])
  func beginnings(text: String, regions: [String]) throws {
    let hint = try #require(Rules.hint(for: .region, in: Self.answers(text)))
    #expect(hint.severity == .hint)
    for region in regions { #expect(hint.problem.contains(region)) }
  }

  @Test("What can no longer become a Region is told in the words of the error")
  func dead() throws {
    for text in ["us-x", "eu-west-2", "US"] {
      let answers = Self.answers(text)
      let error = try #require(RuleSamples.only(.region, answers))
      #expect(Rules.hint(for: .region, in: answers) == error.asHint)
    }
    #expect(Rules.hint(for: .region, in: Self.answers("us-east-1")) == nil)
  }
}
