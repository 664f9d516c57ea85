import AWSEndpoint
import Exporters
import Foundation
import RecommenderCore
import Testing

@testable import AccountAccess

/// Plants secrets wherever the real AWS CLI and the account could let them out.
@Suite struct PlantedSecretTests {
  private static let key = "AKIAQ3EGRN5T7YPLANTED"
  private static let secret = "Zq7/pLantedSecretKey+Aa1Bb2Cc3Dd4Ee5Ff6Gg"
  private static let token =
    "IQoJb3JpZ2luX2VjEPlantedSessionToken0With1Mixed2Letters3And4Digits5+/=="
  /// Values of a function's environment variables.
  private static let password = "planted-hunter2"
  private static let apiKey = "planted-api-key-0123456789"
  private static let planted = [key, secret, token, password, apiKey]

  private static let environment = [
    "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, "AWS_SESSION_TOKEN": token,
  ]

  /// The settings of the function with its environment variables, as Lambda gives them.
  private static let configuration = """
    {"FunctionName": "movie-enrich", "Runtime": "python3.13", "Timeout": 10, "State": "Active",
     "FunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich",
     "LastUpdateStatus": "Successful",
     "Environment": {"Variables": {"PASSWORD": "\(password)", "API_KEY": "\(apiKey)"}}}
    """

  /// What services say that repeat what they were sent.
  private static let saying =
    "The request signature we calculated for \(key) with \(secret) and x-amz-security-token: "
    + "\(token) does not match; Variables PASSWORD=\(password)"

  @Test("Where all goes well, no secret is in what is kept or exported")
  func good() async throws {
    let observations = try await check {
      $0.fail(.getFunctionConfiguration, with: .body(Self.configuration))
    }
    // The settings were read, or their secrets would be absent for nothing.
    let function = Lookup.function(Situation.good.answers.functionArn)
    guard case .function(let details)? = observations[function]?.outcome.reply else {
      Issue.record("\(String(describing: observations[function]))")
      return
    }
    #expect(details.runtime == "python3.13")
  }

  @Test(
    "Where every service repeats secrets in its refusals, none is kept or exported",
    arguments: ["AccessDeniedException", "SignatureDoesNotMatch"])
  func refused(code: String) async throws {
    let observations = try await check { endpoint in
      for action in AWSAction.allCases {
        endpoint.fail(action, with: .refused(code: code, status: 403, message: Self.saying))
      }
    }
    for observation in observations.all {
      guard case .failed(let failure) = observation.outcome else {
        Issue.record("\(observation)")
        continue
      }
      #expect(failure.message.hasPrefix("The request signature we calculated for"))
    }
  }

  @Test("Where a portal repeats secrets, none is kept or exported")
  func portal() async throws {
    _ = try await check { endpoint in
      for action in AWSAction.allCases { endpoint.fail(action, with: .body(Self.saying)) }
    }
  }

  /// Reads the account, and looks for secrets in all that comes of it.
  private func check(
    _ prepare: @escaping @Sendable (AWSEndpoint) -> Void
  ) async throws -> AccountObservations {
    try await AWSEndpoint.serving { endpoint, address in
      prepare(endpoint)
      let reader = AWSReader(
        try await .real(address, processLimit: 1, environment: Self.environment))
      let observations = await Self.observations(from: reader)
      #expect(!observations.isEmpty)
      #expect(Set(endpoint.requests.map(\.accessKey)) == [Self.key])

      let context = Situation.good.context(observations)
      let document = SessionDocument(
        name: "movies", account: context.account, answers: context.answers,
        confirmations: context.confirmations, observations: observations)
      var texts = observations.all.map { "\($0)" }
      texts.append(document.text)
      texts.append(JSONText.write(ChecklistJSON.requirements(context)))
      let input = ExportInput(
        configuration: try Configuration(context.answers), context: context)
      texts += Exporters.files(input).map { "\($0)" }
      #expect(texts.contains { $0.contains("CHECKLIST") })
      for text in texts {
        for secret in Self.planted { Self.expect(text, lacks: secret) }
      }
      return observations
    }
  }

  /// Neither the secret nor a good part of it, as it is or as JSON escapes it.
  private static func expect(_ text: String, lacks secret: String) {
    let part = secret.dropFirst(secret.count / 4).prefix(secret.count / 2)
    for piece in [part, Substring(part.replacing("/", with: "\\/"))] {
      #expect(!text.contains(piece), "\(text)")
    }
  }

  private static func observations(from reader: AWSReader) async -> AccountObservations {
    let answers = Situation.good.answers
    var known = AccountObservations()
    while true {
      let wanted = PrerequisiteCatalogue.lookups(for: answers, knowing: known)
      if wanted.isEmpty { return known }
      await withTaskGroup(of: Observation.self) { group in
        for lookup in wanted {
          group.addTask {
            await AskedAccounts.turnstile.enter()
            let outcome = await reader.look(lookup, region: answers.region)
            AskedAccounts.turnstile.leave()
            return Observation(lookup, at: AskedAccounts.time, outcome)
          }
        }
        for await observation in group { known.record(observation) }
      }
    }
  }
}
