/// What the outcome of a trial means, in sentences for people.
public struct ProbeFindings: Hashable, Sendable {
  /// One sentence or two, with their weight.
  public struct Line: Hashable, Sendable {
    /// How good or bad it is.
    public enum Tone: Hashable, Sendable {
      case good
      case advice
      case problem
      /// Neither: what the outcome does not show.
      case remark
    }

    /// How good or bad it is.
    public var tone: Tone
    /// The sentences.
    public var text: String

    init(_ tone: Tone, _ text: String) {
      self.tone = tone
      self.text = text
    }
  }

  /// The sentences, the most important first.
  public let lines: [Line]

  /// Judges an outcome by the answers that the trial was made for.
  public init(_ outcome: ProbeOutcome, of probe: Probe, for answers: Answers) {
    switch (outcome, probe) {
    case (.failed(let failure), _):
      lines = Self.failed(failure, probe)
    case (.answered(.items(let items)), .recommendations(_, _, let count)):
      lines = Self.items(items, asked: count)
    case (.answered(.returned(let result)), .invocation):
      lines = FunctionJudgement(answers).lines(for: result)
    case (.answered(.functionError(let text)), .invocation):
      lines = [
        Line(.problem, Quoted.sentence("The function ended with an error", reason: text)),
        Line(
          .remark,
          "The items of the event are made up. If the function looks them up, it has to bear "
            + "items that it does not know."),
      ]
    default:
      lines = [Line(.problem, "The answer was not about what was asked.")]
    }
  }

  private static func failed(_ failure: LookupFailure, _ probe: Probe) -> [Line] {
    switch (failure.cause, probe) {
    case (.notRecorded, _):
      return [
        Line(
          .problem, failure.message.isEmpty ? "Nothing was asked." : Quoted.short(failure.message))
      ]
    case (.timedOut, .invocation):
      return [
        Line(.problem, "The function did not answer in time."),
        Line(
          .remark,
          "Pinpoint waits \(Limits.functionTimeoutSeconds) seconds. The function may still be "
            + "running."),
      ]
    case (.notFound, .recommendations):
      return [Line(.problem, "The campaign was not found. Check the ARN and the Region.")]
    case (.notFound, .invocation):
      return [Line(.problem, "The function was not found. Check the ARN and the Region.")]
    default:
      // Here no command helps that was not just tried.
      let words = failure.words(action: probe.action, command: "Try it once more.", profile: "")
      let isPermission = failure.denial?.words(action: probe.action) == nil
      let hasSaidAll = failure.cause == .accessDenied && isPermission
      return [Line(.problem, words.evidence)] + (hasSaidAll ? [] : [Line(.remark, words.fix)])
    }
  }

  /// Source of the rules: Personalize Developer Guide on new users; Pinpoint quotas, machine
  /// learning.
  private static func items(_ items: [RecommendedItem], asked count: Int) -> [Line] {
    var lines: [Line] = []
    let came = Wording.count(items.count, "item")
    if items.count >= count {
      lines.append(Line(.good, "\(came) came back, as many as a message shows."))
    } else if items.isEmpty {
      lines.append(
        Line(.advice, "No item came back. A message would have nothing to show for this user."))
    } else {
      lines.append(
        Line(
          .advice,
          "\(came) came back, and a message shows \(count). The rest would stay empty."))
    }
    let limit = Limits.recommendedValueLength
    let long = items.enumerated().filter { $0.element.length > limit }
    for (place, item) in long {
      lines.append(
        Line(
          .problem,
          "Item \(place + 1) has \(item.length) characters; Pinpoint takes \(limit). Ask your data "
            + "science team for shorter item IDs."))
    }
    if long.isEmpty, !items.isEmpty {
      lines.append(Line(.good, "None has more than the \(limit) characters that Pinpoint takes."))
    }
    lines.append(
      Line(
        .remark,
        "This does not prove that Personalize knows the user: for one that it does not know it "
          + "returns what is popular. Try an ID that nobody has and compare."))
    return lines
  }
}
