import RecommenderCore
import TerminalCanvas

/// What is known of the row under the cursor, as a few lines below the list.
struct PickerDetails {
  private let resource: AccountResource?
  private let state: WizardState
  private let picked: PickedResource

  init(_ resource: AccountResource?, of picked: PickedResource, _ state: WizardState) {
    self.resource = resource
    self.picked = picked
    self.state = state
  }

  /// The lines, wrapped; always two at least, so that the list keeps its height.
  func lines(width: Int, refusal: String?) -> [StyledText] {
    var lines: [StyledText] = []
    func add(_ text: String, _ role: Role) {
      lines += LineWrap.lines(of: text, width: width).map { StyledText($0, role) }
    }
    let complaint = state.isRefused ? refusal ?? wrongAnswer ?? Self.nothingTaken : nil
    // A long complaint needs the room that the details of the row would take.
    if let resource, complaint == nil || complaint == Self.nothingTaken {
      let words = words(for: resource)
      if !words.isEmpty { add(words, .secondary) }
      if !resource.note.isEmpty, resource.kind == .campaign { add(resource.note, .warning) }
    }
    if let complaint { add(complaint, .error) }
    lines = Array(lines.prefix(6))
    while lines.count < 2 { lines.append(StyledText()) }
    return lines
  }

  private static let nothingTaken = "Choose a row, or type an ARN."

  /// What is wrong with an answer that came from elsewhere, such as a file.
  private var wrongAnswer: String? {
    guard !picked.chosen(state.answers).isEmpty else { return nil }
    return Rules.findings(in: state.answers, step: state.step)
      .first { $0.field == picked.field && $0.severity == .error }
      .map { "\($0.message) \($0.mend)" }
  }

  private func words(for resource: AccountResource) -> String {
    switch resource.kind {
    case .campaign: campaignWords(resource.arn)
    case .function: functionWords(resource)
    case .iamRole: resource.arn
    }
  }

  /// Recipe, transactions a second, and which solution version is at work.
  private func campaignWords(_ arn: String) -> String {
    guard case .found(.campaign(let campaign)) = state.observations[.campaign(arn)]?.outcome else {
      return ""
    }
    var parts: [String] = []
    let version = campaign.solutionVersionArn
    if case .found(.solutionVersion(let details)) =
      state.observations[.solutionVersion(version)]?.outcome
    {
      parts.append(details.recipeArn.split(separator: "/").last.map(String.init) ?? "")
    }
    if let rate = campaign.minProvisionedTPS { parts.append("\(rate) TPS") }
    if let update = campaign.latestUpdate, update.status != "ACTIVE" {
      parts.append("latest update \(update.status)")
    }
    parts.append(contentsOf: newestVersionWords(version))
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func newestVersionWords(_ version: String) -> [String] {
    if version.hasSuffix("/$LATEST") { return ["follows the newest version"] }
    guard let parsed = try? SolutionVersionARN(parsing: version),
      case .found(.solution(let solution)) =
        state.observations[.solution(parsed.solution.description)]?.outcome,
      !solution.latestVersionArn.isEmpty
    else { return [] }
    return [
      solution.latestVersionArn == version
        ? "deployed version is the newest" : "a newer version is not deployed"
    ]
  }

  private func functionWords(_ resource: AccountResource) -> String {
    guard
      case .found(.function(let function)) =
        state.observations[.function(resource.arn)]?.outcome
    else { return resource.note.isEmpty ? resource.arn : resource.note }
    let runtime = function.runtime.isEmpty ? "container image" : function.runtime
    var parts = [resource.note.isEmpty ? runtime : resource.note]
    if let timeout = function.timeout { parts.append("time limit \(timeout) s") }
    if !function.stateReason.isEmpty { parts.append(function.stateReason) }
    return parts.joined(separator: " · ")
  }
}
