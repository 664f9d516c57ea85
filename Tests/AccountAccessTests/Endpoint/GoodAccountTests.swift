import AWSEndpoint
import AccountAccess
import RecommenderCore
import TestSamples
import Testing

/// Holds the ready-made account against the checklist, read through the real AWS CLI.
@Suite struct GoodAccountTests {
  @Test("In the good account every prerequisite is met that an account can show")
  func everythingIsMet() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let answers = Answers.valid(function: true)
      let reader = AWSReader(
        AWSAccess(
          endpointURL: address, environment: EndpointCommand.environment,
          timeLimit: .seconds(120), processLimit: 3))
      var observations = AccountObservations()
      while true {
        let lookups = PrerequisiteCatalogue.lookups(for: answers, knowing: observations)
        if lookups.isEmpty { break }
        let found = await withTaskGroup(of: Observation.self) { group in
          for lookup in lookups {
            group.addTask {
              let outcome = await reader.look(lookup, region: answers.region)
              return Observation(lookup, at: Timestamp(seconds: 0), outcome)
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        for observation in found { observations.record(observation) }
      }
      let rows = PrerequisiteCatalogue.assessments(
        AssessmentContext(
          answers: answers, account: AccountChoice(source: .aws), observations: observations))
      let open = rows.filter { ![.met, .toConfirm].contains($0.assessment.verdict) }
      #expect(
        open.map(\.requirement.id) == [],
        "\(open.map { "\($0.requirement.id): \($0.assessment)" })")
      #expect(endpoint.unknownRequests == [])
    }
  }
}
