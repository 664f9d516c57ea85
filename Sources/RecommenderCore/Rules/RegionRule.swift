/// A Region is given, has the shape of one, and holds both Pinpoint and Personalize.
struct RegionRule: AnswerRule {
  let source = "Pinpoint user guide, machine learning models; service endpoints"

  func findings(in answers: Answers) -> [Finding] {
    finding(answers, .error).map { [$0] } ?? []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    guard field == .region else { return nil }
    let text = answers.region
    let matches = AWSRegion.known.map(\.id).filter { $0.hasPrefix(text) && $0 != text }
    guard !matches.isEmpty else { return finding(answers, .hint) }
    return Finding(
      field: .region, severity: .hint,
      problem: matches.count == 1
        ? "The Region that begins like this is \(matches[0])."
        : "Regions that begin like this are \(Wording.list(matches)).",
      allowed: Self.allowed, fix: "Go on with the Region of your campaign.")
  }

  private func finding(_ answers: Answers, _ severity: Finding.Severity) -> Finding? {
    let region = AWSRegion(answers.region)
    switch region.support {
    case .documented: return nil
    case .undocumented:
      return Finding(
        field: .region, severity: severity == .error ? .warning : severity,
        problem: "Recommender models are not documented for the Region \(region.id).",
        allowed: "Pinpoint and Personalize are both there, but the user guide does not list it.",
        fix: "Make sure with AWS, or use \(Self.documented).")
    case .unsupported:
      return Finding(
        field: .region, severity: severity, problem: problem(region), allowed: Self.allowed,
        fix: fix(answers))
    }
  }

  private func problem(_ region: AWSRegion) -> String {
    if region.id.isEmpty { return "The Region is missing." }
    if let scalar = region.id.unicodeScalars.first(where: { !Self.characters.contains($0) }) {
      return "The Region has \(Wording.character(scalar))."
    }
    guard let name = Wording.quoted(region.id) else { return "The Region is not one." }
    return region.isWellFormed
      ? "The Region \(name) does not hold both Pinpoint and Personalize."
      : "The Region \(name) does not have the form of a Region."
  }

  private func fix(_ answers: Answers) -> String {
    guard let region = answers.parsedCampaign?.region, region.support != .unsupported else {
      return "Choose the Region of your campaign and your Pinpoint projects."
    }
    return "Choose \(region.id), the Region of the campaign."
  }

  private static let characters = ASCIISet("abcdefghijklmnopqrstuvwxyz0123456789-")
  private static let documented = Wording.list(
    AWSRegion.known.filter { $0.support == .documented }.map(\.id))
  private static let allowed = "Recommender models work in \(documented)."
}
