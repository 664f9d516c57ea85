import RecommenderCore

/// Why something could not be done with a session, as data; `sentence` says it to people.
public enum SessionFailure: Error, Hashable, Sendable {
  /// The text cannot name a session.
  case badName(String)
  /// There is no session of this name.
  case missing(String)
  /// There is a session of this name already.
  case taken(String)
  /// Another program has written the session since this one read it.
  case changed(String)
  /// Another program has the session open; who, if that could be read.
  case busy(String, LockHolder?)
  /// The disk stands in the way.
  case file(FileFailure)

  /// The failure as a few short sentences for people.
  public var sentence: String {
    switch self {
    case .badName(let name): "\(name): \(SessionName.refusal)"
    case .missing(let name):
      "There is no session \(name). The sessions: recommender-wizard sessions"
    case .taken(let name): "There is a session \(name) already. Choose another name."
    case .changed(let name):
      "Another program has changed the session \(name). Save yours under another name."
    case .busy(let name, let holder):
      "The session \(name) is open in another program\(holder.map { " (\($0.words))" } ?? ""). "
        + "Close it there, or open a copy: recommender-wizard sessions copy \(name) NEW-NAME"
    case .file(let failure): failure.sentence
    }
  }
}
