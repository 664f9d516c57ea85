extension SessionDocument {
  /// The document as text; the same document gives the same bytes.
  public var text: String { JSONText.write(json) }

  /// The document as JSON; what has not been said is left out.
  public var json: JSONValue {
    var members = Members()
    members.add("format", .string(Self.format))
    members.add("version", .integer(Int64(Self.version)))
    members.add("name", text: name)
    members.add("created", text: created?.iso8601 ?? "")
    members.add("modified", text: modified?.iso8601 ?? "")
    if let account { members.add("account", json(of: account)) }
    members.add("step", text: step?.rawValue ?? "")
    if isExported { members.add("exported", .bool(true)) }
    members.add("answers", answersJSON)
    let drafts = DraftField.allCases.compactMap { key in
      self.drafts[key.field].map { JSONValue.Member(key.rawValue, .string($0)) }
    }
    if !(drafts + unknown.drafts).isEmpty {
      members.add("drafts", .object(drafts + unknown.drafts))
    }
    members.add("confirmations", .array(confirmationsJSON + unknown.confirmationRows))
    members.add(
      "observations",
      .array(
        observations.all.map { $0.json(and: unknown.observations[$0] ?? []) }
          + unknown.observationRows))
    return members.object(and: unknown.document)
  }

  private func json(of account: AccountChoice) -> JSONValue {
    var members = Members()
    members.add("source", .string(account.source.rawValue))
    members.add("file", text: account.file)
    members.add("profile", text: account.profile)
    return members.object(and: unknown.account)
  }

  private var answersJSON: JSONValue {
    var members = Members()
    members.add("region", text: answers.region)
    members.add("campaignArn", text: answers.campaignArn)
    members.add("idType", text: answers.idType?.rawValue ?? "")
    if let number = answers.recommendationsPerMessage {
      members.add("recommendationsPerMessage", .integer(Int64(number)))
    }
    members.add("processing", text: answers.processing?.rawValue ?? "")
    members.add("displayName", text: answers.displayName)
    members.add("functionArn", text: answers.functionArn)
    if !answers.attributes.isEmpty {
      let rests = unknown.attributeMembers(for: answers.attributes)
      members.add("attributes", .array(zip(answers.attributes, rests).map(json)))
    }
    members.add("iamRole", text: answers.iamRole?.rawValue ?? "")
    members.add("iamRoleArn", text: answers.iamRoleArn)
    members.add("iamRoleName", text: answers.iamRoleName)
    members.add("name", text: answers.name)
    members.add("description", text: answers.description)
    members.add("recommendationContent", text: answers.recommendationContent)
    return members.object(and: unknown.answers)
  }

  private func json(of attribute: AttributeAnswer, and rest: [JSONValue.Member]) -> JSONValue {
    var members = Members()
    members.add("name", text: attribute.name)
    members.add("displayName", text: attribute.displayName)
    members.add("purpose", text: attribute.purpose)
    return members.object(and: rest)
  }

  private var confirmationsJSON: [JSONValue] {
    RequirementID.allCases.compactMap { id in
      confirmations[id].map { confirmation in
        var members = Members()
        members.add("id", .string(id.rawValue))
        members.add("by", text: confirmation.by)
        members.add("at", .string(confirmation.at.iso8601))
        members.add("note", text: confirmation.note)
        return members.object(and: unknown.confirmations[id] ?? [])
      }
    }
  }
}

/// Members of an object on their way into a document; empty texts are left out.
private struct Members {
  private var members: [JSONValue.Member] = []

  mutating func add(_ name: String, _ value: JSONValue) {
    members.append(JSONValue.Member(name, value))
  }

  mutating func add(_ name: String, text: String) {
    if !text.isEmpty { add(name, .string(text)) }
  }

  func object(and unknown: [JSONValue.Member]) -> JSONValue { .object(members + unknown) }
}
