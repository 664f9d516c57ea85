import Exporters
import RecommenderCore
import TestSamples

extension FuzzTarget {
  /// A bundle of whatever answers the rules let pass.
  static let bundle = FuzzTarget(name: "bundle", seeds: { Seeds.bundles }) { bytes in
    var input = Bytes(bytes)
    let choice = input.byte()
    var answers = Answers.valid(function: choice & 1 == 1)
    answers.iamRole = choice & 2 == 2 ? .create : .existing
    answers.name = input.text()
    answers.description = input.text()
    answers.displayName = input.text()
    answers.attributes[0].name = input.text()
    answers.attributes[0].displayName = answers.displayName
    answers.attributes[0].purpose = input.text()
    let role = input.text()
    answers.iamRoleName = role
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/\(role)"
    answers.recommendationContent = input.text()
    guard let configuration = try? Configuration(answers) else { return }
    let session = SessionDocument(account: .sample, step: .review, answers: answers)
    let files = Exporters.files(
      ExportInput(
        configuration: configuration,
        context: AssessmentContext(answers: answers, account: choice & 4 == 4 ? .sample : .none),
        session: session, attributeKeys: choice & 8 == 8 ? .prefixed : .bare))
    for file in files {
      Law.harmless(file.text, file.path, lines: true)
      if file.path.hasSuffix(".json") {
        Law.hold((try? JSONText.read(file.text.utf8)) != nil, "\(file.path) is no JSON")
      }
      guard file.path == "session.json" || file.path == "recommender.json" else { continue }
      let again = try? ImportedSession.sessions(in: file.text.utf8)
      let read = again?.first?.document.answers
      Law.hold(read != nil, "\(file.path) cannot be imported")
      Law.same(read?.name ?? "", answers.name, "the name in \(file.path)")
      Law.same(read?.description ?? "", answers.description, "the description in \(file.path)")
    }
  }
}
