@testable import RecommenderCore

extension RandomReplies {
  /// A session in which anything may be said, with members that the program does not know at every
  /// level.
  mutating func session() -> SessionDocument {
    var document = SessionDocument(
      name: text(), created: optional { $0.moment() }, modified: optional { $0.moment() },
      account: optional { random in
        AccountChoice(source: random.one(of: AccountChoice.Source.allCases), file: random.text())
      },
      step: optional { $0.one(of: StepID.allCases) }, answers: answers())
    for list in DraftField.allCases where flag() { document.drafts[list.field] = text() }
    for id in RequirementID.allCases where flag() {
      document.confirmations[id] = Confirmation(by: text(), at: moment(), note: text())
      if flag() { document.unknown.confirmations[id] = unknownMembers() }
    }
    for observation in observations() { document.observations.record(observation) }
    document.unknown.document = unknownMembers()
    document.unknown.answers = unknownMembers()
    let rows = document.answers.attributes.map { _ in unknownMembers() }
    if rows.contains(where: { !$0.isEmpty }) { document.unknown.attributes = rows }
    if document.account != nil { document.unknown.account = unknownMembers() }
    document.unknown.drafts = unknownMembers()
    document.unknown.confirmationRows = list(upTo: 2) { .object($0.unknownMembers()) }
    document.unknown.observationRows = list(upTo: 2) { $0.json(depth: 2) }
    return document
  }

  mutating func answers() -> Answers {
    var answers = Answers()
    answers.region = text()
    answers.campaignArn = text()
    answers.idType = optional { $0.one(of: IDType.allCases) }
    answers.recommendationsPerMessage = optional { $0.number(below: 9) - 2 }
    answers.processing = optional { $0.one(of: Processing.allCases) }
    answers.displayName = text()
    answers.functionArn = text()
    answers.attributes = list(upTo: 4) {
      AttributeAnswer(name: $0.text(), displayName: $0.text(), purpose: $0.text())
    }
    answers.iamRole = optional { $0.one(of: IAMRoleChoice.allCases) }
    answers.iamRoleArn = text()
    answers.iamRoleName = text()
    answers.name = text()
    answers.description = text()
    answers.recommendationContent = text()
    return answers
  }

  /// Observations of every kind about random resources, found and failed.
  mutating func observations() -> [Observation] {
    replies().map { lookup, reply in
      let subject: JSONValue? =
        switch lookup.subject {
        case .string?: .string(text())
        case .object(let members)?:
          .object(members.map { .init($0.name, .string(text())) })
        default: nil
        }
      let asked = Lookup(lookup.kind, subject: subject) ?? lookup
      guard flag() else { return Observation(asked, at: moment(), .failed(failure())) }
      return Observation(asked, at: moment(), .found(reply))
    }
  }

  mutating func failure() -> LookupFailure {
    LookupFailure(
      one(of: LookupFailure.Cause.allCases), action: optional { $0.text() }, message: text())
  }

  mutating func moment() -> Timestamp {
    Timestamp(seconds: Int64(number(below: 250_000_000_000)))
  }

  /// Members of names that no version of the format has, each once.
  mutating func unknownMembers() -> [JSONValue.Member] {
    (0..<number(below: 3)).map { .init("x-\($0)\(text())", json(depth: 2)) }
  }

  /// Any JSON value; decimals that are whole are read back as integers and do not occur.
  mutating func json(depth: Int) -> JSONValue {
    switch number(below: depth > 0 ? 7 : 5) {
    case 0: .null
    case 1: .bool(flag())
    case 2: .integer(Int64(number(below: 2_000)) - 1_000)
    case 3: .decimal(Double(number(below: 2_000)) + 0.25)
    case 4: .string(text())
    case 5: .array(list(upTo: 3) { $0.json(depth: depth - 1) })
    default: .object((0..<number(below: 4)).map { .init("\($0)\(text())", json(depth: depth - 1)) })
    }
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }
}
