import RecommenderCore

/// The commands that create what is missing, in their order.
struct SetUpCommands {
  /// How a command gets its documents.
  enum Documents {
    /// As words of the line, so that no file is needed.
    case inline
    /// From the files of the bundle, with its folder as the working folder.
    case files
  }

  private let input: ExportInput
  private let documents: Documents

  init(_ input: ExportInput, documents: Documents) {
    self.input = input
    self.documents = documents
  }

  /// All that the configuration needs.
  var all: [AWSCommand] {
    var commands: [AWSCommand] = []
    if case .create(let name) = input.configuration.iamRole {
      commands += [createRole(name), putPermissions(name)]
    }
    if let permission = input.functionPermission { commands.append(permission.command) }
    return commands + [createModel]
  }

  /// Creates the IAM role with its trust policy.
  func createRole(_ name: String) -> AWSCommand {
    RoleCommands.create(name: name, trust: document(PolicyFile.trust, input.trustPolicy))
  }

  /// Gives the IAM role its permissions.
  func putPermissions(_ name: String) -> AWSCommand {
    RoleCommands.putPermissions(
      name: name, of: input.modelNames,
      permissions: document(PolicyFile.permissions, input.permissionsPolicy))
  }

  /// Creates the recommender model.
  var createModel: AWSCommand {
    let command = pinpoint("create-recommender-configuration")
    return switch documents {
    case .inline: command.with("--create-recommender-configuration", JSONText.line(body))
    case .files: command.with("--cli-input-json", "file://recommender.json")
    }
  }

  /// What changes an existing recommender model to this one, behind the option for its ID.
  var updateBody: [String] { ["--update-recommender-configuration", JSONText.line(body)] }

  /// A command of Pinpoint in the Region of the campaign.
  func pinpoint(_ operation: String) -> AWSCommand {
    AWSCommand("pinpoint", operation, region: input.configuration.region.id)
  }

  private var body: JSONValue {
    input.configuration.request(attributeKeys: input.attributeKeys)
  }

  private func document(_ path: String, _ value: JSONValue) -> String {
    switch documents {
    case .inline: JSONText.line(value)
    case .files: "file://\(path)"
    }
  }
}
