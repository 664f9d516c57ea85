import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// The template of a bundle beside those of other models.
@Suite struct TemplateTests {
  private static func template(_ change: (inout Answers) -> Void = { _ in }) throws -> String {
    var answers = ScriptRun.answers
    answers.iamRoleName = "PinpointRole"
    change(&answers)
    return Template(try ScriptRun.input(answers)).text
  }

  @Test("Stack and policy bear the model's name, so that no two models share them")
  func names() throws {
    let names = ["films", "Films", "films 2", "films-2", String(repeating: "f", count: 128)]
    var stacks: Set<String> = []
    for name in names {
      for region in ["us-east-1", "eu-west-1"] {
        let text = try Self.template {
          $0.name = name
          $0.region = region
          $0.campaignArn = $0.campaignArn.replacing("us-east-1", with: region)
          $0.functionArn = $0.functionArn.replacing("us-east-1", with: region)
        }
        let stack = ModelNames(model: name, region: region).value
        #expect(text.contains("PolicyName: \"\(stack)\"\n"))
        let commands = text.matches(of: /--stack-name (\S+)/).map(\.1)
        #expect(commands.count == 4 && commands.allSatisfy { $0 == stack })
        stacks.insert(stack)
      }
    }
    #expect(stacks.count == names.count * 2)
  }

  @Test("The IAM role is made on demand and stays; the policy is apart and waits for it")
  func role() throws {
    let text = try Self.template()
    #expect(
      text.contains(
        """
          PinpointRole:
            Type: "AWS::IAM::Role"
            Condition: "CreatesRole"
            DeletionPolicy: "RetainExceptOnCreate"
            UpdateReplacePolicy: "Retain"
        """))
    #expect(!text.contains("Policies:"))
    #expect(
      text.contains(
        """
              RoleName:
                "Fn::If":
                  - "CreatesRole"
                  - Ref: "PinpointRole"
                  - "PinpointRole"
        """))
  }

  @Test("The permission waits until the function exists, which the command says")
  func function() throws {
    let text = try Self.template()
    #expect(text.contains("Type: \"AWS::Lambda::Permission\"\n    Condition: \"HasFunction\""))
    let overrides = text.matches(of: /--parameter-overrides (.+)/).map { String($0.1) }
    #expect(
      overrides == ["FunctionExists=yes", "RoleExists=yes", "RoleExists=yes FunctionExists=yes"])
    // Each parameter is declared, and is "no" where nothing is said.
    for name in ["RoleExists", "FunctionExists"] { #expect(text.contains("\n  \(name):\n")) }
    #expect(text.matches(of: /Default: "no"/).count == 2)
  }

  @Test("The first page gives the command for what was seen", arguments: [false, true])
  func guide(isSeen: Bool) throws {
    let arn = "arn:aws:iam::123456789012:role/-Pinpoint_films"
    let role = IAMRoleDetails(name: "-Pinpoint_films", arn: arn, trust: [])
    let seen = Observation(.iamRole(arn), at: Timestamp(seconds: 1), .found(.iamRole(role)))
    let input = ExportInput(
      configuration: try Configuration(ScriptRun.answers),
      context: AssessmentContext(
        answers: ScriptRun.answers, observations: AccountObservations(isSeen ? [seen] : [])))
    let text = TeammateGuide(input).text
    #expect(text.contains("RoleExists=yes FunctionExists=yes") == isSeen)
    #expect(text.contains("create the IAM role") != isSeen)
    #expect(text.contains("exists already") == isSeen)
    #expect(text.contains("iam/create-role-policy.json) as well") != isSeen)
    let order = ["Data science", "Developer", "Administrator", "Whoever creates", "Marketer"]
    let places = order.enumerated().compactMap { text.firstRange(of: "\n\($0 + 1). **\($1)") }
    #expect(places.count == 5)
    #expect(places.map(\.lowerBound) == places.map(\.lowerBound).sorted())
  }
}
