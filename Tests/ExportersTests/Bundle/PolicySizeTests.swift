import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// Whether the policies of a bundle fit where they are attached.
@Suite struct PolicySizeTests {
  // IAM counts no white space. Source: "IAM and AWS STS quotas", IAM User Guide.
  private static let managedPolicy = 6_144
  private static let inlinePoliciesOfUser = 2_048
  private static let inlinePoliciesOfRole = 10_240
  private static let trustPolicy = 2_048

  private static func sizes(_ answers: Answers) throws -> [String: Int] {
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(
        answers: answers, observations: try BundleSamples.observations(answers)))
    return try Dictionary(
      uniqueKeysWithValues: Exporters.files([.policies], input).map {
        ($0.path, JSONText.line(try JSONText.read($0.text.utf8)).utf8.count)
      })
  }

  private static func longest() -> Answers {
    var answers = Answers.valid(function: true)
    let name = String(repeating: "n", count: 63)
    answers.region = "ap-southeast-2"
    answers.campaignArn = "arn:aws:personalize:ap-southeast-2:123456789012:campaign/\(name)"
    answers.functionArn =
      "arn:aws:lambda:ap-southeast-2:123456789012:function:\(name)f:"
      + String(repeating: "a", count: 128)
    answers.name = String(repeating: "m", count: 128)
    return answers
  }

  @Test("With every name at its limit, each policy fits where the documents say to attach it")
  func limits() throws {
    var answers = Self.longest()
    answers.iamRole = .create
    answers.iamRoleName = String(repeating: "r", count: 64)
    var sizes = try Self.sizes(answers)
    print("sizes with an IAM role to be created: \(sizes)")
    #expect(sizes.count == 5)
    for path in ["operator", "create-role"].map({ "iam/\($0)-policy.json" }) {
      #expect(try #require(sizes[path]) <= Self.managedPolicy)
    }
    #expect(try #require(sizes["iam/permissions-boundary.json"]) <= Self.managedPolicy)
    #expect(try #require(sizes["iam/create-role-policy.json"]) <= Self.inlinePoliciesOfUser)
    #expect(try #require(sizes["iam/trust-policy.json"]) <= Self.trustPolicy)
    // So that at least eight models fit into one IAM role.
    #expect(try #require(sizes["iam/permissions-policy.json"]) * 8 <= Self.inlinePoliciesOfRole)

    answers.iamRole = .existing
    // Paths of 512 characters, also of such as a policy would act on.
    for character in ["p", "*", "$"] {
      answers.iamRoleArn =
        "arn:aws:iam::123456789012:role/" + String(repeating: character, count: 510) + "/"
        + String(repeating: "r", count: 64)
      sizes = try Self.sizes(answers)
      print("sizes with an existing IAM role: \(sizes)")
      #expect(sizes.count == 3)
      #expect(try #require(sizes["iam/operator-policy.json"]) <= Self.managedPolicy)
    }
  }

  @Test("The names of the managed policies fit IAM's 128 characters")
  func names() throws {
    let answers = Self.longest()
    let name = ModelNames(model: answers.name, region: answers.region).value
    #expect("\(name)-create-role".utf8.count <= 128)
  }
}
