@testable import RecommenderCore

extension RandomReplies {
  /// A session in which anything may stand, hostile texts and unknown members included.
  mutating func session() -> SessionDocument {
    var document = SessionDocument(
      name: text(), created: optional { $0.moment() }, modified: optional { $0.moment() },
      account: optional { random in
        AccountChoice(
          source: random.pick(AccountChoice.Source.allCases), file: random.text(),
          profile: random.text())
      },
      step: optional { $0.pick(StepID.allCases) }, isExported: flag(), answers: answers())
    for key in DraftField.allCases where flag() {
      let draft = text()
      if !draft.isEmpty { document.drafts[key.field] = draft }
    }
    for id in RequirementID.allCases where flag() {
      document.confirmations[id] = Confirmation(by: text(), at: moment(), note: text())
      if flag() { document.unknown.confirmations[id] = unknownMembers(atLeast: 1) }
    }
    for (lookup, reply) in replies() where flag() {
      document.observations.record(
        Observation(lookup.about(self.text()), at: moment(), .found(reply)))
    }
    for _ in 0..<number(below: 3) {
      document.observations.record(
        Observation(.campaign(text()), at: moment(), .failed(failure())))
    }
    document.unknown.document = unknownMembers()
    if document.account != nil { document.unknown.account = unknownMembers() }
    document.unknown.answers = unknownMembers()
    document.unknown.drafts = unknownMembers()
    for (index, attribute) in document.answers.attributes.enumerated() {
      document.unknown.attributes.append(
        .init(index: index, name: attribute.name, members: unknownMembers()))
    }
    for observation in document.observations.all where flag() {
      document.unknown.observations[observation] = unknownMembers(atLeast: 1)
    }
    document.unknown.confirmationRows = list(upTo: 2) { .object($0.unknownMembers(atLeast: 1)) }
    document.unknown.observationRows = list(upTo: 2) { .object($0.unknownMembers(atLeast: 1)) }
    return document
  }

  mutating func answers() -> Answers {
    var answers = Answers()
    answers.region = text()
    answers.campaignArn = text()
    answers.idType = optional { $0.pick(IDType.allCases) }
    answers.recommendationsPerMessage = optional { $0.number(below: 900) - 450 }
    answers.processing = optional { $0.pick(Processing.allCases) }
    answers.displayName = text()
    answers.functionArn = text()
    answers.attributes = list(upTo: 4) {
      AttributeAnswer(name: $0.text(), displayName: $0.text(), purpose: $0.text())
    }
    answers.iamRole = optional { $0.pick(IAMRoleChoice.allCases) }
    answers.iamRoleArn = text()
    answers.iamRoleName = text()
    answers.name = text()
    answers.description = text()
    answers.recommendationContent = text()
    // A document is read so, and what was read is what is written.
    answers.normalize()
    return answers
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

  mutating func moment() -> Timestamp { Timestamp(seconds: Int64(number(below: 4_000_000_000))) }

  private mutating func failure() -> LookupFailure {
    LookupFailure(
      pick(LookupFailure.Cause.allCases), action: optional { $0.text() }, message: text(),
      denial: optional {
        LookupFailure.Denial($0.pick(LookupFailure.Denial.Policy.allCases), isExplicit: $0.flag())
      })
  }

  /// Members that no version of the program knows.
  private mutating func unknownMembers(atLeast least: Int = 0) -> [JSONValue.Member] {
    (0..<least + number(below: 2)).map { index in
      JSONValue.Member(
        "x-\(index)-\(text())",
        pick([.null, .bool(true), .integer(-3), .string(text()), .array([])]))
    }
  }
}

extension Lookup {
  /// The same kind of lookup about something else, where it is about something.
  fileprivate func about(_ subject: String) -> Lookup {
    Lookup(
      kind,
      subject: .object([
        .init("iamRole", .string(subject)), .init("campaign", .string(subject)),
        .init("solution", .string(subject)),
      ])) ?? Lookup(kind, subject: .string(subject)) ?? self
  }
}
