import Testing

@testable import RecommenderCore

/// The explorations are worth what their representatives are worth.
@Suite struct RepresentativeTests {
  @Test("The complete answers make a configuration, in both branches")
  func completeAnswersAreValid() throws {
    let modelValue = try Configuration(WizardSample.modelValue)
    #expect(modelValue.processing == .modelValue(displayName: WizardSample.displayName))
    let lambda = try Configuration(WizardSample.lambda)
    #expect(
      lambda.processing
        == .lambda(
          function: try FunctionARN(parsing: WizardSample.function),
          attributes: [WizardSample.attribute]))
  }

  static let open: [Answers] = [Answers(), WizardSample.nothingValid]

  @Test("Nothing and nonsense are refused on each step that asks", arguments: open)
  func badAnswersAreRefused(answers: Answers) {
    let valid = StepID.allCases.filter { Rules.isValid($0, in: answers) }
    // The attributes ask nothing before the branch is chosen.
    #expect(valid == [.attributes, .prerequisites])
  }

  @Test("Bad attributes are refused in the branch that asks them", arguments: Processing.allCases)
  func badAttributesAreRefused(branch: Processing) {
    var answers = WizardSample.nothingValid
    answers.processing = branch
    #expect(!Rules.isValid(.attributes, in: answers))
  }

  static let spoiled: [(Answer, StepID)] = [
    (.region(WizardSample.badRegion), .account),
    (.campaignArn(WizardSample.badCampaign), .campaign),
    (.recommendationsPerMessage(WizardSample.badCount), .count),
    (.functionArn(WizardSample.badFunction), .processing),
    (.attribute(0, WizardSample.badAttribute), .attributes),
    (.iamRoleArn(WizardSample.badIAMRole), .iamRole),
    (.name(WizardSample.badName), .name),
  ]

  @Test("A bad answer among good ones spoils its own step and no other", arguments: spoiled)
  func badAnswersStandAlone(answer: Answer, step: StepID) {
    var answers = WizardSample.lambda
    answers.take(answer)
    let invalid = StepID.allCases.filter { !Rules.isValid($0, in: answers) }
    #expect(invalid == [step, .review])
  }
}
