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
      let words = resource.details(state)
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
    guard !picked.kind.chosen(in: state.answers).isEmpty else { return nil }
    return Rules.findings(in: state.answers, step: state.step)
      .first { $0.field == picked.field && $0.severity == .error }
      .map { "\($0.message) \($0.fix)" }
  }
}
