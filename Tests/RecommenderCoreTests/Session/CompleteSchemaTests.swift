import TestSamples
import TestSupport
import Testing

@testable import RecommenderCore

/// The part of the schema that a pipeline goes by, held against the rules.
@Suite struct CompleteSchemaTests {
  @Test("Answers that break no rule are complete by the schema too")
  func valid() async throws {
    let documents = Self.valid.map { SessionDocument(name: "films", answers: $0) }
    #expect(Self.valid.allSatisfy { (try? Configuration($0)) != nil })
    let refusals = try await Self.refusals(of: documents)
    #expect(refusals.filter { !$0.isEmpty } == [])
  }

  @Test("Every answer stands in it, at once or in the branch that needs it")
  func coverage() throws {
    let complete = try #require(SessionSchema.complete["properties"]?["answers"])
    let branches = (complete["allOf"]?.elements ?? []).compactMap { $0["then"] }
    let names = ([complete] + branches).flatMap { $0["properties"]?.members ?? [] }.map(\.name)
    let structure = SessionSchema.json["properties"]?["answers"]?["properties"]
    #expect(Set(names) == Set(try #require(structure?.members).map(\.name)))
  }

  @Test("Each rule that a schema can say is in it")
  func invalid() async throws {
    let answers = Self.spoiled
    for answers in answers {
      let spoiled = (try? Configuration(answers)) == nil
      #expect(spoiled, "\(answers) break no rule")
    }
    let refusals = try await Self.refusals(of: answers.map { SessionDocument(answers: $0) })
    for (answers, refusal) in zip(answers, refusals) {
      #expect(!refusal.isEmpty, "The schema takes \(answers)")
    }
  }

  @Test("A function in the forms that Lambda takes is complete, for the campaign makes it whole")
  func functionForms() async throws {
    let forms = ["enrich", "enrich:live", "enrich:$LATEST", "123456789012:function:enrich:7"]
    let refusals = try await Self.refusals(
      of: forms.map { form in
        SessionDocument(answers: Self.changed { $0.functionArn = form })
      })
    #expect(refusals.filter { !$0.isEmpty } == [])
  }

  @Test("What has a mistake of structure is never complete")
  func structure() async throws {
    let good = SessionDocument(answers: .valid(function: false)).json
    let bad = good.merging(.object([.init("exported", .string("yes"))]))
    let refusals = try await JSONSchemaCheck.refusals(
      of: [JSONText.write(good), JSONText.write(bad)], by: SessionSchema.text,
      definition: "complete")
    #expect(refusals.map(\.isEmpty) == [true, false])
  }

  @Test("Whatever stands in the answers, the schema refuses nothing that the rules take")
  func neverStricter() async throws {
    let answers = (UInt64(0)..<400).map { seed in
      var random = RandomReplies(seed: seed)
      var answers = Answers.valid(function: random.flag())
      let other = random.answers()
      if random.flag() { answers.name = other.name }
      if random.flag() { answers.description = other.description }
      if random.flag() { answers.displayName = other.displayName }
      if random.flag() { answers.recommendationContent = other.recommendationContent }
      if random.flag() { answers.attributes.append(contentsOf: other.attributes) }
      if random.flag() { answers.attributes.append(AttributeAnswer()) }
      if random.flag() { answers.iamRoleName = other.iamRoleName }
      if random.number(below: 4) == 0 { answers.iamRole = .create }
      return answers
    }
    let refusals = try await Self.refusals(of: answers.map { SessionDocument(answers: $0) })
    let exportable = answers.map { (try? Configuration($0)) != nil }
    #expect(exportable.contains(true) && exportable.contains(false))
    for (index, refusal) in refusals.enumerated() where exportable[index] {
      #expect(refusal.isEmpty, "seed \(index)")
    }
  }

  private static func refusals(of documents: [SessionDocument]) async throws -> [String] {
    try await JSONSchemaCheck.refusals(
      of: documents.map(\.text), by: SessionSchema.text, definition: "complete")
  }

  private static func changed(
    function: Bool = true, _ change: (inout Answers) -> Void
  ) -> Answers {
    var answers = Answers.valid(function: function)
    change(&answers)
    return answers
  }

  private static func text(_ count: Int) -> String { String(repeating: "a", count: count) }

  private static let valid = [
    .valid(function: false), .valid(function: true),
    changed {
      $0.attributes = (1...10).map {
        AttributeAnswer(name: "A\($0)" + text(47), displayName: text(25), purpose: text(200))
      }
      $0.attributes[9].name = "A10"
      $0.attributes += [AttributeAnswer(), AttributeAnswer()]
      $0.displayName = ":not taken:"
      $0.functionArn += ":$LATEST"
      $0.name = text(128)
      $0.description = "a _;(),-"
      $0.recommendationContent = text(500)
    },
    changed(function: false) {
      $0.attributes = [AttributeAnswer(name: "not a name")]
      $0.functionArn = "not taken"
      $0.displayName = " x"
      $0.description = ""
      $0.iamRole = .create
      $0.iamRoleArn = "not taken"
      $0.iamRoleName = "Pinpoint+=,.@-_"
      $0.recommendationsPerMessage = 5
    },
    changed {
      $0.functionArn += ":v-1"
      $0.iamRoleArn = "arn:aws:iam::123456789012:role/team/films/Reader"
      $0.recommendationsPerMessage = 1
      $0.idType = .endpoint
    },
  ]

  private static let spoiled = [
    changed { $0.region = "" }, changed { $0.region = "eu-north-1" },
    changed { $0.campaignArn = "" }, changed { $0.campaignArn += "!" },
    changed { $0.campaignArn = $0.campaignArn.replacing("123456789012", with: "12345") },
    changed { $0.campaignArn = $0.campaignArn.replacing("campaign/", with: "recommender/") },
    changed { $0.campaignArn = $0.campaignArn.replacing("us-east-1", with: "eu-north-1") },
    changed { $0.campaignArn += text(60) },
    changed { $0.idType = nil }, changed { $0.processing = nil }, changed { $0.iamRole = nil },
    changed { $0.recommendationsPerMessage = nil }, changed { $0.recommendationsPerMessage = 0 },
    changed { $0.recommendationsPerMessage = 6 },
    changed(function: false) { $0.displayName = "" },
    changed(function: false) { $0.displayName = "  " },
    changed(function: false) { $0.displayName = text(26) },
    changed(function: false) { $0.displayName = "a.b" },
    changed { $0.functionArn = "arn:enrich" }, changed { $0.functionArn += ":" },
    changed { $0.functionArn += ":$latest" }, changed { $0.attributes = [] },
    changed { $0.attributes = [AttributeAnswer()] },
    changed {
      $0.attributes = (1...11).map { AttributeAnswer(name: "A\($0)", displayName: "A") }
    },
    changed { $0.attributes[0].name = "" }, changed { $0.attributes[0].name = "Item url" },
    changed { $0.attributes[0].name = "Recommendations.Title" },
    changed { $0.attributes[0].name = text(51) }, changed { $0.attributes[1].displayName = "" },
    changed { $0.attributes[1].displayName = text(26) },
    changed { $0.attributes[1].displayName = "_x" },
    changed { $0.attributes[1].purpose = text(201) }, changed { $0.iamRoleArn = "" },
    changed { $0.iamRoleArn = "arn:aws:iam::123456789012:user/films" },
    changed { $0.iamRoleArn = "arn:aws:iam::123456789012:role//Reader" },
    changed { $0.iamRole = .create },
    changed {
      $0.iamRole = .create; $0.iamRoleName = "a b"
    },
    changed {
      $0.iamRole = .create; $0.iamRoleName = text(65)
    },
    changed { $0.name = "" }, changed { $0.name = "_films" }, changed { $0.name = text(129) },
    changed { $0.description = "Top: films" }, changed { $0.description = text(129) },
    changed { $0.recommendationContent = text(501) },
  ]
}
