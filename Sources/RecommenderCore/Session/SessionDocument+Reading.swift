extension SessionDocument {
  /// Reads a session from the bytes of a file.
  ///
  /// Everything but `format` and `version` may be missing.
  /// - Throws: `SessionRefused`, with all misshapen places at once.
  public init(decoding bytes: some Sequence<UInt8>) throws(SessionRefused) {
    let value: JSONValue
    do {
      value = try JSONText.read(bytes)
    } catch {
      throw .notJSON(error)
    }
    try self.init(json: value)
  }

  /// Reads a session from JSON; one of an older version is brought to the newest first.
  ///
  /// - Throws: `SessionRefused`, with all misshapen places at once.
  public init(json: JSONValue) throws(SessionRefused) {
    try self.init(json: json, migrations: .current)
  }

  /// Reads a session after the upgrades of a table.
  init(json: JSONValue, migrations: SessionMigrations) throws(SessionRefused) {
    guard json["format"] == .string(Self.format) else {
      throw .notASession(format: json["format"]?.text)
    }
    var reader = try Self.reader(of: json, migrations)
    _ = reader.take("format")
    _ = reader.take("version")
    self.init(name: reader.text("name"))
    created = reader.moment("created")
    modified = reader.moment("modified")
    readAccount(&reader)
    step = reader.word("step", as: StepID.self)
    isExported = reader.truth("exported")
    readAnswers(&reader)
    readDrafts(&reader)
    readConfirmations(&reader)
    readObservations(&reader)
    unknown.document = reader.rest
    guard reader.mistakes.isEmpty else { throw .misshapen(reader.mistakes) }
  }

  /// Takes the newest form of a document apart; a wrong version is a mistake among others.
  private static func reader(
    of json: JSONValue, _ migrations: SessionMigrations
  ) throws(SessionRefused) -> ShapeReader {
    do throws(SessionRefused) {
      return ShapeReader(try migrations.upgraded(json), place: "")
    } catch {
      guard case .misshapen(let mistakes) = error else { throw error }
      var reader = ShapeReader(json, place: "")
      reader.add(mistakes)
      return reader
    }
  }

  private mutating func readAccount(_ outer: inout ShapeReader) {
    guard let value = outer.take("account") else { return }
    var reader = ShapeReader(value, place: outer.place(of: "account"))
    let source = reader.word("source", as: AccountChoice.Source.self)
    if source == nil, reader.mistakes.isEmpty {
      reader.mistake("source", "There is no source here.", "A source such as \"none\" stands here.")
    }
    let file = reader.text("file")
    let profile = reader.text("profile")
    account = source.map { AccountChoice(source: $0, file: file, profile: profile) }
    unknown.account = reader.rest
    outer.add(reader)
  }

  private mutating func readAnswers(_ outer: inout ShapeReader) {
    guard let value = outer.take("answers") else { return }
    var reader = ShapeReader(value, place: outer.place(of: "answers"))
    answers.region = reader.text("region")
    answers.campaignArn = reader.text("campaignArn")
    answers.idType = reader.word("idType", as: IDType.self)
    answers.recommendationsPerMessage = reader.wholeNumber("recommendationsPerMessage")
    answers.processing = reader.word("processing", as: Processing.self)
    answers.displayName = reader.text("displayName")
    answers.functionArn = reader.text("functionArn")
    for (index, element) in reader.elements("attributes").enumerated() {
      var row = ShapeReader(element, place: reader.place(of: "attributes[\(index)]"))
      answers.attributes.append(
        AttributeAnswer(
          name: row.text("name"), displayName: row.text("displayName"),
          purpose: row.text("purpose")))
      unknown.attributes.append(
        .init(index: index, name: answers.attributes[index].name, members: row.rest))
      reader.add(row)
    }
    answers.iamRole = reader.word("iamRole", as: IAMRoleChoice.self)
    answers.iamRoleArn = reader.text("iamRoleArn")
    answers.iamRoleName = reader.text("iamRoleName")
    answers.name = reader.text("name")
    answers.description = reader.text("description")
    answers.recommendationContent = reader.text("recommendationContent")
    answers.normalize()
    unknown.answers = reader.rest
    outer.add(reader)
  }

  private mutating func readDrafts(_ outer: inout ShapeReader) {
    guard let value = outer.take("drafts") else { return }
    var reader = ShapeReader(value, place: outer.place(of: "drafts"))
    for key in DraftField.allCases {
      let text = reader.text(key.rawValue)
      if !text.isEmpty { drafts[key.field] = text }
    }
    unknown.drafts = reader.rest
    outer.add(reader)
  }

  private mutating func readConfirmations(_ outer: inout ShapeReader) {
    for (index, element) in outer.elements("confirmations").enumerated() {
      guard let id = element["id"]?.text.flatMap(RequirementID.init(rawValue:)) else {
        unknown.confirmationRows.append(element)
        continue
      }
      var reader = ShapeReader(element, place: outer.place(of: "confirmations[\(index)]"))
      _ = reader.take("id")
      let person = reader.text("by")
      let note = reader.text("note")
      if confirmations[id] != nil {
        reader.mistake(
          "id", "This requirement is confirmed twice.", "One confirmation of each stands here.")
      } else if let moment = reader.moment("at") {
        confirmations[id] = Confirmation(by: person, at: moment, note: note)
      } else if reader.mistakes.isEmpty {
        reader.mistake("at", "There is no time here.", "A confirmation bears its time.")
      }
      if !reader.rest.isEmpty { unknown.confirmations[id] = reader.rest }
      outer.add(reader)
    }
  }

  /// What cannot be understood here is only looked up again; it is kept and nobody is bothered.
  private mutating func readObservations(_ outer: inout ShapeReader) {
    for element in outer.elements("observations") {
      if let observation = Observation(json: element) {
        observations.record(observation)
        let rest = Observation.unknownMembers(of: element)
        if !rest.isEmpty { unknown.observations[observation] = rest }
      } else {
        unknown.observationRows.append(element)
      }
    }
  }
}
