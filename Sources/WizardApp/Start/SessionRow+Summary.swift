import RecommenderCore
import SessionStore
import WizardScreens

extension SessionRow {
  /// A session as the start screen lists it.
  init(_ summary: SessionSummary) {
    let content: Content =
      switch summary.content {
      case .readable(let progress):
        .readable(
          step: progress.step ?? .account, answered: progress.answered,
          questions: progress.questions, isExported: progress.isExported)
      case .damaged(let reason, let hasBackup):
        .damaged(reason: reason, hasBackup: hasBackup)
      }
    self.init(
      name: summary.name, modified: summary.modified, content: content,
      holder: summary.lockedBy.map(\.words))
  }
}
