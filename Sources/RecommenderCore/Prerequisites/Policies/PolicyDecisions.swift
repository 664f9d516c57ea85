/// The decisions of a policy simulation, read for the requests that matter.
struct PolicyDecisions {
  private let decisions: [PolicyDecision]
  private let at: Timestamp

  init(_ sighting: Sighting<[PolicyDecision]>) {
    decisions = sighting.value
    at = sighting.at
  }

  /// A request that has to be allowed.
  struct Request: Hashable {
    let action: String
    let resource: String
    /// The service that an IAM role is passed to; empty where none is.
    var passedTo = ""

    /// The request in words.
    var words: String { passedTo.isEmpty ? action : "\(action) to \(passedTo)" }
  }

  /// What the simulation says of a request.
  enum Outcome: Hashable {
    case allowed
    /// Denied whatever the request holds.
    case denied(by: Set<Layer>)
    /// Denied as long as these condition keys have no value.
    case hanging(on: [String])
    /// Not spoken of, or with a word that is not known here.
    case unclear(String)
  }

  /// What denies a request.
  enum Layer: CaseIterable {
    case boundary, organization
    /// A statement that denies it.
    case statement
    /// No statement allows it.
    case silence
  }

  /// Who makes the requests, and what helps where they are not allowed.
  struct Situation {
    /// Whose policies are simulated, such as `the IAM role PinpointPersonalize`.
    let principal: String
    /// When the requests are made, such as `you create the model`.
    let occasion: String
    /// What allows what no statement allows yet; a command or words.
    let grant: String
    /// The command that asks again.
    let byHand: String
  }

  /// What is said of a request.
  ///
  /// A decision that names no service holds for each of them: that is how old snapshots have it.
  func outcome(of request: Request) -> Outcome {
    let fitting = decisions.filter {
      $0.action.lowercased() == request.action.lowercased()
        && [request.resource, "*", ""].contains($0.resource)
    }
    let decision =
      fitting.first { $0.passedTo == request.passedTo } ?? fitting.first { $0.passedTo.isEmpty }
    return decision.map(Self.outcome)
      ?? .unclear("The simulation did not speak of \(request.words).")
  }

  private static func outcome(_ decision: PolicyDecision) -> Outcome {
    var layers: Set<Layer> = []
    // What a layer does not allow is denied, whatever the other policies say.
    if decision.allowedByBoundary == false { layers.insert(.boundary) }
    if decision.allowedByOrganization == false { layers.insert(.organization) }
    switch decision.decision.lowercased() {
    case "allowed" where layers.isEmpty: return .allowed
    case "implicitdeny" where layers.isEmpty: layers = [.silence]
    case "explicitdeny" where layers.isEmpty: layers = [.statement]
    case "allowed", "implicitdeny", "explicitdeny": break
    default:
      return .unclear("The decision on \(decision.action) is \(Quoted.value(decision.decision)).")
    }
    // Keys of other statements are named as well; they only matter where they may turn a denial.
    return decision.missingKeys.isEmpty
      ? .denied(by: layers) : .hanging(on: decision.missingKeys)
  }

  /// Judges whether every request is allowed; one that is denied for certain decides.
  ///
  /// - Throws: Where a request may be denied or allowed, and none is denied for certain.
  func assess(_ requests: [Request], in situation: Situation) throws(Undecided) -> Assessment {
    var allowed: [Request] = []
    var denied: [Layer: [Request]] = [:]
    var hanging: [(request: Request, keys: [String])] = []
    var unclear: String?
    for request in requests {
      switch outcome(of: request) {
      case .allowed: allowed.append(request)
      case .denied(let layers): for layer in layers { denied[layer, default: []].append(request) }
      case .hanging(let keys): hanging.append((request, keys))
      case .unclear(let words): unclear = unclear ?? words
      }
    }
    guard denied.isEmpty else {
      return Assessment(
        .notMet, evidence: Self.evidence(denied), checkedAt: at,
        fix: Self.fix(denied, situation))
    }
    if !hanging.isEmpty { throw Self.undecided(hanging, situation, at) }
    if let unclear { throw Undecided(unclear, at: at, fix: situation.byHand) }
    return Assessment(.met, evidence: "Allowed: \(Self.list(allowed)).", checkedAt: at)
  }

  private static func evidence(_ denied: [Layer: [Request]]) -> String {
    Layer.allCases.compactMap { layer in
      denied[layer].map { requests in
        switch layer {
        case .boundary: "Not allowed by the permissions boundary: \(list(requests))."
        case .organization: "Not allowed by a policy of your organization: \(list(requests))."
        case .statement: "Not allowed, a statement denies it: \(list(requests))."
        case .silence: "Not allowed: \(list(requests))."
        }
      }
    }.joined(separator: " ")
  }

  /// What helps; allowing an action is no help against a layer or a statement that denies one.
  private static func fix(_ denied: [Layer: [Request]], _ situation: Situation) -> String {
    let words: [String] = Layer.allCases.compactMap { layer in
      guard let requests = denied[layer] else { return nil }
      return switch layer {
      case .boundary:
        "Ask your administrator to allow \(list(requests)) in the permissions boundary of "
          + "\(situation.principal)."
      case .organization:
        "Ask those who manage your organization in AWS Organizations to allow \(list(requests)) "
          + "in this account."
      case .statement:
        "Ask your administrator which Deny statement stands in the way of \(list(requests))."
      case .silence: nil
      }
    }
    return words.isEmpty ? situation.grant : words.joined(separator: " ")
  }

  private static func undecided(
    _ hanging: [(request: Request, keys: [String])], _ situation: Situation, _ at: Timestamp
  ) -> Undecided {
    var keys: [String] = []
    for key in hanging.flatMap(\.keys) where !keys.contains(key) { keys.append(key) }
    let named = Quoted.line(keys.joined(separator: ", "))
    return Undecided(
      "It depends on \(named), not known here: \(list(hanging.map(\.request))).", at: at,
      fix: "Ask your administrator whether the policies of \(situation.principal) allow it with "
        + "the \(keys.count == 1 ? "value" : "values") of \(named) when \(situation.occasion).")
  }

  private static func list(_ requests: [Request]) -> String {
    requests.map(\.words).joined(separator: ", ")
  }
}
