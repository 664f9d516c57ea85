import AWSEndpoint
import AccountAccess
import RecommenderCore
import TestSamples
import Testing

/// Replies that are no answers, from a service of each protocol, through the real AWS CLI.
@Suite struct BrokenReplyTests {
  /// A lookup of each protocol, with the row that it settles.
  private static let services: [(protocol: String, lookup: Lookup, row: RequirementID)] = [
    ("JSON", .campaign(Answers.valid(function: true).campaignArn), .campaignActive),
    ("XML", .iamRole(Answers.valid(function: true).iamRoleArn), .iamRoleExists),
    ("REST", .function(Answers.valid(function: true).functionArn), .functionExists),
  ]

  private static let broken: [(fault: EndpointFault, cause: LookupFailure.Cause, words: String)] = [
    (.throttled, .throttled, "AWS asked to slow down."),
    (.internalError, .serviceError, "AWS reported an error: An internal error occurred."),
    (.unavailable, .serviceError, "AWS reported an error: Service is unavailable."),
    (.cutOff, .unreachable, "AWS could not be reached: The connection was closed"),
    (.html(status: 200), .unintelligible, "something other than AWS may have "),
    (.html(status: 403), .unintelligible, "Something other than AWS may have answered"),
    (.html(status: 404), .unintelligible, "Something other than AWS may have answered"),
    (.rubbish, .unintelligible, "The answer could not be read: "),
    (.body("{\"campaign\": {\"campaignArn\": "), .unintelligible, "The answer could not be read: "),
    (.body(""), .unintelligible, "The answer could not be read: "),
  ]

  @Test("A reply that is no answer has its cause, is put into words, and decides nothing")
  func causes() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (fault, cause, words) in Self.broken {
        for (name, lookup, id) in Self.services {
          group.addTask {
            let situation = Situation.fault(fault, lookup.actions)
            let row = try Self.row(id)
            let observations = try await AskedAccounts.shared.observations(
              in: situation, rows: [row])
            let place = "\(name), \(situation.name)"
            let outcome = observations[lookup]?.outcome
            #expect(outcome?.cause == cause, "\(place): \(String(describing: outcome))")
            let assessment = row.assess(situation.context(observations))
            #expect(assessment.verdict == .notChecked, "\(place)")
            #expect(
              assessment.evidence.lowercased().contains(words.lowercased()),
              "\(place): \(assessment.evidence)")
            Self.expectFitForPeople(assessment, place)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Where a portal answers in place of every service, nothing that it says is believed.
  @Test(
    "Behind a portal that answers everything, no row is met or not met by what was read",
    arguments: [200, 404])
  func portal(status: Int) async throws {
    let actions = try await AskedAccounts.shared.observations(in: .good).all
      .reduce(into: Set<AWSAction>()) { $0.formUnion($1.lookup.actions) }
    let situation = Situation.fault(.html(status: status), actions)
    let observations = try await AskedAccounts.shared.observations(in: situation)
    for observation in observations.all {
      // The CLI prints nothing both for the page and where nothing is reserved.
      if case .functionConcurrency = observation.lookup, status == 200 { continue }
      #expect(
        observation.outcome.cause == .unintelligible,
        "\(observation.lookup.operation): \(observation.outcome)")
    }
    let context = situation.context(observations)
    for row in PrerequisiteCatalogue.rows(for: situation.answers) {
      guard !row.lookups(for: situation.answers, knowing: observations).isEmpty else { continue }
      let assessment = row.assess(context)
      let expected: Assessment.Verdict = row.id == .pinpointAvailable ? .advice : .notChecked
      #expect(assessment.verdict == expected, "\(row.id.rawValue): \(assessment)")
      Self.expectFitForPeople(assessment, row.id.rawValue)
    }
  }

  @Test("A page in place of a list is no empty list", arguments: AccountResource.Kind.allCases)
  func list(kind: AccountResource.Kind) async throws {
    try await AWSEndpoint.serving { endpoint, address in
      for action in [AWSAction.listCampaigns, .listFunctions, .listRoles] {
        endpoint.fail(action, with: .html(status: 200))
      }
      let failure = await #expect(throws: LookupFailure.self) {
        _ = try await pages(
          of: kind, region: "us-east-1", from: AWSReader(try await .real(address, processLimit: 1)))
      }
      #expect(failure?.cause == .unintelligible)
    }
  }

  private static func row(_ id: RequirementID) throws -> any Requirement {
    try #require(PrerequisiteCatalogue.rows.first { $0.id == id })
  }

  /// Sentences without the marks of programs and pages.
  private static func expectFitForPeople(_ assessment: Assessment, _ place: String) {
    let evidence = assessment.evidence
    #expect(evidence.hasSuffix("."), "\(place): \(evidence)")
    #expect(evidence.count <= 260, "\(place): \(evidence)")
    for mark in ["<", "Traceback", "b'", "codec", "\n", "Result'", "An error occurred ("] {
      #expect(!evidence.contains(mark), "\(place): \(evidence)")
    }
    #expect(!assessment.fix.isEmpty, "\(place)")
  }
}
