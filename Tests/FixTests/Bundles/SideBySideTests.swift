import AWSEndpoint
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// Two bundles with the suggested names, each put in place as it says.
@Suite struct SideBySideTests {
  /// How the parts of a model come into the account.
  enum Way: String, CaseIterable, Sendable {
    case script = "create.sh"
    case template = "template.yaml, then create.sh"
  }

  /// Two models that are put in place one after the other.
  struct Order: Sendable, CustomTestStringConvertible {
    let models: [Answers]
    let ways: [Way]
    var testDescription: String {
      zip(models, ways).map { "\($0.name) by \($1.rawValue)" }.joined(separator: ", ")
    }

    static let all: [Order] = {
      let films = SideBySideTests.films
      let shoes = SideBySideTests.shoes
      let lambda = Way.allCases.flatMap { first in
        Way.allCases.flatMap { second in
          [[films, shoes], [shoes, films]].map { Order(models: $0, ways: [first, second]) }
        }
      }
      let plain = [films, shoes].map { answers in
        var answers = answers
        answers.processing = Processing.none
        return answers
      }
      let mixed = [
        Order(models: plain, ways: [.script, .script]),
        Order(models: plain, ways: [.template, .template]),
        Order(models: [films, SideBySideTests.abroad], ways: [.script, .script]),
        Order(models: [films, SideBySideTests.roleOfItsOwn], ways: [.template, .template]),
      ]
      return lambda + mixed
    }()
  }

  @Test("Two bundles, in either order and by either way, leave both models working")
  func everyOrder() async throws {
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (place, order) in Order.all.prefix(2).enumerated() {
        if place >= 3 { try await group.next() }
        group.addTask { try await Self.putInPlace(order) }
      }
      try await group.waitForAll()
    }
    print("2 of \(Order.all.count) orders of two bundles, \(ContinuousClock.now - start)")
  }

  private static func putInPlace(_ order: Order) async throws {
    try await TemporaryFolder.with { folder in
      try await LiveAccount.with(SideBySideTests.account) { account in
        try await account.withCloudFormation(in: folder.path) { account in
          for (place, answers) in order.models.enumerated() {
            let bundle = try await ExportedBundle.export(
              answers, to: folder.path.appending("\(place)"), in: account)
            try await put(bundle, by: order.ways[place], order)
          }
          for answers in order.models {
            let truth = account.endpoint.model.truth(of: answers)
            #expect(truth.works, "\(order.testDescription): \(answers.name): \(truth)")
          }
          #expect(account.endpoint.model.recommenders.count == 2, "\(order.testDescription)")
          #expect(account.endpoint.unknownRequests.isEmpty)
          try await takeAway(order, account)
        }
      }
    }
  }

  private static func put(_ bundle: ExportedBundle, by way: Way, _ order: Order) async throws {
    let place = "\(order.testDescription): \(bundle.answers.name)"
    if way == .template {
      let deployed = try await bundle.deploy()
      #expect(deployed.succeeded, "\(place): \(deployed.output) \(deployed.messages)")
    }
    let created = try await bundle.create()
    #expect(created.succeeded, "\(place): \(created.output) \(created.messages)")
    let id = bundle.account.endpoint.model.recommenders.last?.id ?? ""
    #expect(created.output == "\(id)\n", "\(place): \(created.output)")

    // Both can be done again, and change nothing.
    let before = ServiceState(bundle.account.endpoint.model)
    let again = try await bundle.create()
    #expect(again.succeeded && again.output == created.output, "\(place): \(again.messages)")
    if way == .template {
      let deployed = try await bundle.deploy()
      #expect(deployed.succeeded, "\(place), again: \(deployed.messages)")
    }
    #expect(ServiceState(bundle.account.endpoint.model) == before, "\(place): changed again")
  }

  /// Deletes the first model's stack, which takes nothing from the other model.
  private static func takeAway(_ order: Order, _ account: LiveAccount) async throws {
    guard order.ways[0] == .template else { return }
    let names = ModelNames(model: order.models[0].name, region: order.models[0].region)
    let ended = try await account.run(
      "aws cloudformation delete-stack --stack-name \(names.value) --region "
        + order.models[0].region)
    #expect(ended.succeeded, "\(ended.messages)")
    let truth = account.endpoint.model.truth(of: order.models[1])
    #expect(truth.works, "\(order.testDescription), the first deleted: \(truth)")
  }

  /// The account before either model: their campaigns and functions, and no IAM role for Pinpoint.
  static var account: AWSAccountModel {
    var model = SharedAccount.model
    model.roles.removeAll { $0.name == SharedAccount.roleName }
    for place in model.functions.indices { model.functions[place].policies = [:] }
    return model
  }

  static var films: Answers { created(SharedAccount.films) }
  static var shoes: Answers { created(SharedAccount.shoes) }
  static var abroad: Answers { created(SharedAccount.abroad) }

  private static var roleOfItsOwn: Answers {
    var answers = shoes
    answers.iamRoleName = "PinpointShoes"
    return answers
  }

  private static func created(_ answers: Answers) -> Answers {
    var answers = answers
    answers.iamRole = .create
    answers.iamRoleName = SharedAccount.roleName
    return answers
  }
}
