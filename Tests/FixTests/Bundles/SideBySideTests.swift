import AWSEndpoint
import Foundation
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

    /// All orders; in the first two each model comes first once, and each way comes first once.
    static let all: [Order] = {
      let films = SideBySideTests.films
      let shoes = SideBySideTests.shoes
      let ways: [[Way]] = [
        [.script, .template], [.template, .script], [.script, .script], [.template, .template],
      ]
      let lambda = [false, true].flatMap { isTurned in
        ways.enumerated().map { place, ways in
          let isFilmsFirst = place.isMultiple(of: 2) != isTurned
          return Order(models: isFilmsFirst ? [films, shoes] : [shoes, films], ways: ways)
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

    /// Whether the IAM role is there for another Region when this model comes to it.
    func findsRoleElsewhere(_ answers: Answers) -> Bool {
      models[0].region != answers.region && models[0].iamRoleName == answers.iamRoleName
    }
  }

  /// `BUNDLE_ORDERS=12` runs all of them; one takes half a minute of a processor.
  private static let orders =
    ProcessInfo.processInfo.environment["BUNDLE_ORDERS"].flatMap { Int($0) } ?? 2

  @Test("Two bundles, in either order and by either way, leave both models working")
  func everyOrder() async throws {
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (place, order) in Order.all.prefix(Self.orders).enumerated() {
        if place >= 3 { try await group.next() }
        group.addTask { try await Self.putInPlace(order) }
      }
      try await group.waitForAll()
    }
    print(
      "\(Self.orders) of \(Order.all.count) orders of two bundles, \(ContinuousClock.now - start)")
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
    if order.findsRoleElsewhere(bundle.answers) { try await letIn(bundle, place) }
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

  /// The script stops at a trust policy that it would have to replace; what it names then prints the
  /// command that adds to it.
  private static func letIn(_ bundle: ExportedBundle, _ place: String) async throws {
    let stopped = try await bundle.create()
    #expect(!stopped.succeeded && stopped.output.isEmpty, "\(place): \(stopped.output)")
    #expect(
      stopped.messages.hasSuffix("\nrecommender-wizard check session.json\n"),
      "\(place): \(stopped.messages)")
    let program = Products.path(of: "recommender-wizard").string
    let checked = try await bundle.account.run("'\(program)' check session.json", in: bundle.folder)
    let fix = try #require(
      checked.output.split(separator: "\n").map { $0.drop { $0 == " " } }
        .first { $0.hasPrefix("aws iam update-assume-role-policy ") },
      "\(place): \(checked.output) \(checked.messages)")
    let fixed = try await bundle.account.run(String(fix))
    #expect(fixed.succeeded, "\(place): \(fixed.messages)")
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
