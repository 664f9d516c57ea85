import Testing

@testable import RecommenderCore

@Suite struct ConfigurationTests {
  @Test("Good answers without a function become a configuration")
  func plain() throws {
    let answers = RuleSamples.plain { $0.description = "Top picks" }
    let configuration = try Configuration(answers)
    #expect(configuration.region.id == "us-east-1")
    #expect(configuration.campaign.description == RuleSamples.campaign)
    #expect(configuration.idType == .user)
    #expect(configuration.recommendationsPerMessage == 3)
    #expect(configuration.processing == .modelValue(displayName: "Recommended movie"))
    #expect(configuration.iamRole == .create(name: "PinpointRecommendations"))
    #expect(configuration.name == "movie-picks")
    #expect(configuration.description == "Top picks")
    #expect(
      configuration.iamRoleARN.description
        == "arn:aws:iam::123456789012:role/PinpointRecommendations")
  }

  @Test("Good answers with a function become a configuration, blank rows at the end left out")
  func lambda() throws {
    let answers = RuleSamples.lambda { $0.attributes.append(AttributeAnswer()) }
    let configuration = try Configuration(answers)
    let function = try FunctionARN(parsing: RuleSamples.function)
    let attributes = [RuleSamples.attribute("Title"), RuleSamples.attribute("Item_url")]
    #expect(configuration.processing == .lambda(function: function, attributes: attributes))
    #expect(configuration.iamRoleARN.description == RuleSamples.iamRole)
  }

  @Test("A refusal carries every error and no warning")
  func refused() {
    let answers = RuleSamples.lambda {
      $0.region = ""
      $0.name = "-"
      $0.attributes[0] = AttributeAnswer(name: "a b")
      $0.iamRoleArn = ""
    }
    let errors = Rules.findings(in: answers).filter { $0.severity == .error }
    #expect(
      errors.map(\.field) == [
        .region, .attributeName(0), .attributeDisplayName(0), .iamRoleArn, .name,
      ])
    #expect(throws: ConfigurationRefused(findings: errors)) { try Configuration(answers) }
  }

  @Test("Warnings do not stand in the way")
  func warnings() throws {
    let answers = RuleSamples.lambda {
      $0.name = "movie picks"
      $0.attributes[0].purpose = ""
    }
    #expect(Rules.findings(in: answers).count == 2)
    #expect(try Configuration(answers).name == "movie picks")
  }
}
