import Exporters
import RecommenderCore
import TestSamples

extension FuzzTarget {
  /// The checklist and the bundle over whatever the account replies, in parts that end with 0.
  ///
  /// The first byte of a part chooses what it answers; from 128 on the part says why it does not.
  static let checklist = FuzzTarget(
    name: "checklist", longest: 1024, seeds: { Seeds.checklists }
  ) { bytes in
    let answers = Answers.valid(function: true)
    var input = Bytes(bytes)
    var observations = AccountObservations()
    while !input.isEmpty {
      let part = input.part()
      let lookups = PrerequisiteCatalogue.relevantLookups(for: answers, knowing: observations)
      guard let choice = part.first.map(Int.init), !lookups.isEmpty else { continue }
      let lookup = lookups[choice % 128 % lookups.count]
      guard let outcome = outcome(Array(part.dropFirst()), of: lookup, choice) else { continue }
      observations.record(Observation(lookup, at: Seeds.moment, outcome))
    }
    let context = AssessmentContext(answers: answers, observations: observations)
    for (row, assessment) in PrerequisiteCatalogue.assessments(context) {
      let id = row.id.rawValue
      Law.hold(!assessment.evidence.isEmpty, "\(id) has no evidence")
      Law.hold(assessment.evidence.unicodeScalars.count < 3000, "\(id) has endless evidence")
      if let command = assessment.command { Law.harmless(command, "the command of \(id)") }
    }
    guard let configuration = try? Configuration(answers) else { return }
    var session = SessionDocument(account: .sample, step: .review, answers: answers)
    session.observations = observations
    let files = Exporters.files(
      ExportInput(configuration: configuration, context: context, session: session))
    for file in files { Law.harmless(file.text, file.path, lines: true) }
  }

  private static func outcome(
    _ bytes: [UInt8], of lookup: Lookup, _ choice: Int
  ) -> Observation.Outcome? {
    guard choice < 128 else {
      let causes = LookupFailure.Cause.allCases
      return .failed(
        LookupFailure(
          causes[choice % causes.count], action: "personalize:DescribeCampaign",
          message: String(decoding: bytes, as: UTF8.self)))
    }
    guard let json = try? JSONText.read(bytes) else { return nil }
    return Reply(json: json, for: lookup).map { .found($0) }
  }

  /// What trials bring; the first byte chooses which, and how it ended.
  static let trials = FuzzTarget(name: "trials", seeds: { Seeds.trials }) { bytes in
    var input = Bytes(bytes)
    let choice = input.byte()
    let answers = Answers.valid(function: true)
    let probe =
      choice & 1 == 1 ? answers.invocationProbe : answers.recommendationsProbe(userID: "u")
    let rest = input.all()
    guard let probe, let outcome = probeOutcome(rest, isFailed: choice & 2 == 2, probe.kind) else {
      return
    }
    let lines = ProbeFindings(outcome, of: probe, for: answers).lines
    Law.hold(!lines.isEmpty, "nothing is said about a trial")
    Law.hold(lines.count < 10_000, "a trial with \(lines.count) findings")
    for line in lines { Law.message(line.text, "a finding of a trial") }
  }

  private static func probeOutcome(
    _ bytes: [UInt8], isFailed: Bool, _ kind: Probe.Kind
  ) -> ProbeOutcome? {
    guard let json = try? JSONText.read(bytes) else { return nil }
    if isFailed {
      let cause = json["cause"]?.text.flatMap(LookupFailure.Cause.init(rawValue:))
      return .failed(LookupFailure(cause ?? .serviceError, message: "Words."))
    }
    switch kind {
    case .recommendations: return ProbeReply(recommendations: json).map { .answered($0) }
    case .invocation: return .answered(ProbeReply(returned: json))
    }
  }
}
