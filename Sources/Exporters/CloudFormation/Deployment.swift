import RecommenderCore

/// The commands that deploy `template.yaml`.
struct Deployment {
  private let input: ExportInput

  init(_ input: ExportInput) { self.input = input }

  /// What is there already when the template is deployed; each is a parameter of it.
  struct Known {
    var role = false
    var function = false

    /// The parameters that are not at their defaults.
    var parameters: [String] {
      (role ? ["\(Deployment.roleExists)=yes"] : [])
        + (function ? ["\(Deployment.functionExists)=yes"] : [])
    }
  }

  /// Whether the IAM role is there already, so that it is not created.
  static let roleExists = "RoleExists"
  /// Whether the function is there already, so that Pinpoint can be allowed to invoke it.
  static let functionExists = "FunctionExists"

  /// The command, on lines of a shell.
  func lines(_ known: Known) -> [String] {
    let parameters = known.parameters
    let lines = [
      "aws cloudformation deploy --template-file template.yaml \\",
      "  --stack-name \(input.modelNames.value) --region \(input.configuration.region.id) \\",
      "  --capabilities CAPABILITY_NAMED_IAM --no-fail-on-empty-changeset",
    ]
    guard !parameters.isEmpty else { return lines }
    return lines.dropLast() + [
      "\(lines[2]) \\", "  --parameter-overrides \(parameters.joined(separator: " "))",
    ]
  }

  /// Every case of what is there, with its words.
  var cases: [(words: String, known: Known)] {
    let hasParameter = Template(input).hasPermission
    var cases = [(hasParameter ? "Before the function exists" : "", Known())]
    if hasParameter { cases.append(("Once the function exists", Known(function: true))) }
    guard input.newRole != nil else { return cases }
    let role = "here the IAM role is there already, for another model or made by hand"
    return cases
      + cases.map { words, known in
        let both = words.isEmpty ? "W\(role)" : "\(words), w\(role)"
        return (both, Known(role: true, function: known.function))
      }
  }
}
