import AccountAccess
import RecommenderCore
import WizardApp

/// The check of one document against one account.
struct AccountCheck {
  private let context: AssessmentContext
  private let reader: any AccountReader

  /// Opens the account that the options name, or else the document.
  init(_ document: SessionDocument, _ account: AccountArguments) throws(CommandRefused) {
    var context = document.assessmentContext
    context.account = account.choice(or: document.account)
    if let region = account.region { context.answers.region = region }
    // All is looked at afresh.
    context.observations = AccountObservations()
    self.context = context
    reader = try account.reader(for: context.account)
  }

  /// Looks everything up, and gives what the rows are judged by.
  ///
  /// - Throws: `CommandRefused` where the account cannot be reached at all.
  func verified() throws(CommandRefused) -> AssessmentContext {
    let survey = AccountSurvey(reader) { .now }
    let progress = ProgressLine()
    progress.show("checking")
    var context = context
    let answers = context.answers
    context.observations = try Awaited.value {
      await survey.observations(
        for: [answers],
        report: { progress.show("checking \($1.answered) of \($1.asked)") })
    }
    progress.end()
    if let unreached = context.observations.unreachedBecause, let failure = unreached.failure {
      throw CommandRefused(
        unreached: failure, asking: unreached.lookup, region: answers.lookupRegion,
        profile: context.account.profile)
    }
    return context
  }

  /// What is seen in another Region says nothing about the answers of the session.
  func makeSureItCanBeSaved(in document: SessionDocument) throws(CommandRefused) {
    guard context.answers.region != document.answers.region else { return }
    throw CommandRefused(
      "--save goes with the session's own Region only. Leave --region out, or --save.",
      exitCode: .usage)
  }
}
