import RecommenderCore

/// What is said about the last key, where the screen has more to say than the state machine.
enum NoticeTexts {
  static func text(_ notice: Notice) -> String {
    switch notice {
    case .noStepBefore: "\(notice.text) ^C leaves; what you have said is saved."
    default: notice.text
    }
  }
}
