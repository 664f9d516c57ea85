import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// What of the answers reaches the request, and comes back from it.
@Suite struct RequestTests {
  @Test("An IAM role to be created stands under the ARN that it will have")
  func createdRole() throws {
    var answers = Answers.valid(function: false)
    answers.iamRole = .create
    answers.iamRoleName = "PinpointFilms"
    let request = try Sample.request(answers)
    #expect(
      request["RecommendationProviderRoleArn"]
        == .string("arn:aws:iam::123456789012:role/PinpointFilms"))
  }

  @Test("One to ten attributes stand in their order", arguments: [1, 2, 10])
  func attributes(count: Int) throws {
    var answers = Answers.valid(function: true)
    answers.attributes = (0..<count).map {
      AttributeAnswer(name: "N\(9 - $0)", displayName: "Shown \($0)", purpose: "p")
    }
    let attributes = try #require(Sample.request(answers)["Attributes"]?.members)
    #expect(attributes == (0..<count).map { .init("N\(9 - $0)", .string("Shown \($0)")) })
  }

  @Test("An empty description is left out")
  func description() throws {
    var answers = Answers.valid(function: false)
    answers.description = ""
    #expect(try Sample.request(answers)["Description"] == nil)
  }

  @Test("What belongs to the other branch, and what is only ours, never stands in the request")
  func otherBranch() throws {
    let plain = try #require(Sample.request(Answers.valid(function: false)).members).map(\.name)
    #expect(!plain.contains("Attributes") && !plain.contains("RecommendationTransformerUri"))
    let lambda = try #require(Sample.request(Answers.valid(function: true)).members).map(\.name)
    #expect(!lambda.contains("RecommendationsDisplayName"))
    #expect(try !Sample.file("recommender.json", function: true).contains("headline"))
  }

  @Test("Reading the file back leads to the same request", arguments: UInt64(0)..<200)
  func readBack(seed: UInt64) throws {
    var random = HostileInput(seed: seed)
    let answers = random.answers()
    let configuration = try Configuration(answers)
    let file = try #require(
      Exporters.files([.recommenderConfiguration], random.input(configuration, answers)).first)
    #expect(DocumentCheck.result(for: file.text.utf8).isValid)
    var read = try ConfigurationRequest(json: JSONText.read(file.text.utf8)).answers
    #expect(try Configuration(read).request() == configuration.request())
    // What the request has no room for is all that is lost.
    read.recommendationContent = answers.recommendationContent
    for index in read.attributes.indices {
      read.attributes[index].purpose = answers.attributes[index].purpose
    }
    if answers.iamRole == .create {
      read.iamRole = .create
      read.iamRoleName = answers.iamRoleName
    }
    #expect(try Configuration(read) == configuration)
  }

  @Test("The same input gives the same bytes", arguments: UInt64(200)..<220)
  func deterministic(seed: UInt64) throws {
    var first = HostileInput(seed: seed)
    var second = HostileInput(seed: seed)
    let files = Exporters.files(try first.input())
    #expect(files == Exporters.files(try second.input()))
    #expect(files.contains { $0.path == "recommender.json" })
    #expect(files.allSatisfy { $0.text.hasSuffix("\n") })
  }
}
