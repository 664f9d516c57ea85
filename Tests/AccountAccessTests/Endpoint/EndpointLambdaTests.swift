import AWSEndpoint
import Foundation
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// What the real AWS CLI reads and changes of Lambda through the endpoint.
@Suite struct EndpointLambdaTests {
  private static let arn = "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich"

  @Test("A function is described by its ARN, with its state")
  func configuration() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let json = try await aws(
        "lambda get-function-configuration --function-name \(Self.arn)"
      ).json()
      #expect(json["FunctionArn"] == .string(Self.arn))
      #expect(json["State"] == .string("Active"))
      #expect(json["LastUpdateStatus"] == .string("Successful"))
      #expect(json["Timeout"] == .integer(10))
      #expect(json["PackageType"] == .string("Zip"))
      #expect(endpoint.requests.map(\.action) == [.getFunctionConfiguration])
    }
  }

  @Test("Functions are listed over pages of 50, without their state")
  func list() async throws {
    var model = AWSAccountModel.good
    model.functions = (1...70).map { AWSAccountModel.Function("f-\($0)") }
    try await AWSEndpoint.serving(model) { endpoint, address in
      let json = try await EndpointCommand(address: address)("lambda list-functions").json()
      let functions = json["Functions"]?.elements ?? []
      #expect(functions.map { $0["FunctionName"]?.text } == (1...70).map { "f-\($0)" })
      #expect(functions.allSatisfy { $0["State"] == nil })
      #expect(endpoint.requests.map { $0.parameters["Marker"] } == [nil, "from/50"])
    }
  }

  @Test("A resource policy is text within the answer, and a qualifier has one of its own")
  func policy() async throws {
    var model = AWSAccountModel.good
    try model.change(\.functions, "movie-enrich") { $0.qualifiers = ["live"] }
    try await AWSEndpoint.serving(model) { endpoint, address in
      let aws = EndpointCommand(address: address)
      async let own = aws("lambda get-policy --function-name \(Self.arn)").json()
      async let live = aws("lambda get-policy --function-name movie-enrich --qualifier live")
      let text = try #require(try await own["Policy"]?.text)
      #expect(text == PolicyText.invocation(of: Self.arn))
      #expect(
        try await live.error.contains(
          "An error occurred (ResourceNotFoundException) when calling the GetPolicy operation:"))
      let added = try await aws(
        "lambda add-permission --function-name \(Self.arn) --qualifier live --statement-id pinpoint"
          + " --action lambda:InvokeFunction --principal pinpoint.us-east-1.amazonaws.com"
          + " --source-account 123456789012"
          + " --source-arn arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*"
      ).json()
      let statement = try JSONText.read((added["Statement"]?.text ?? "").utf8)
      #expect(statement["Resource"] == .string("\(Self.arn):live"))
      #expect(
        statement["Condition"]?["StringEquals"]?["AWS:SourceAccount"] == .string("123456789012"))
      #expect(endpoint.model.functions.first?.policies["live"]?.contains("recommenders/*") == true)
    }
  }

  @Test("A concurrency that is not reserved prints nothing")
  func concurrency() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let call = "lambda get-function-concurrency --function-name movie-enrich"
      let reserved = try await aws(call).json()
      #expect(reserved == .object([.init("ReservedConcurrentExecutions", .integer(256))]))
      try endpoint.change { model throws(NoSuchResource) in
        try model.change(\.functions, "movie-enrich") { $0.reservedConcurrentExecutions = nil }
      }
      let free = try await aws(call)
      #expect(free.succeeded)
      #expect(free.output == "")
    }
  }

  @Test("An invocation gives the result that the test set")
  func invocation() async throws {
    var model = AWSAccountModel.good
    try model.change(\.functions, "movie-enrich") { $0.result = #"{"made": "up"}"# }
    try await TemporaryFolder.with { [model] folder in
      let file = folder.path.appending("out.json")
      try await AWSEndpoint.serving(model) { endpoint, address in
        let aws = EndpointCommand(address: address)
        let json = try await aws(
          "lambda invoke --function-name movie-enrich --payload {\"Endpoints\":{}} \(file)"
        ).json()
        #expect(json["StatusCode"] == .integer(200))
        #expect(json["ExecutedVersion"] == .string("$LATEST"))
        #expect(endpoint.requests.first?.body == #"{"Endpoints":{}}"#)
        let call = try #require(endpoint.requests.first)
        #expect(call.action == .invoke)
      }
      #expect(try String(contentsOfFile: file.string, encoding: .utf8) == #"{"made": "up"}"#)
    }
  }
}
