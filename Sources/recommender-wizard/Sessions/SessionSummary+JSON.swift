import RecommenderCore
import SessionStore

extension SessionSummary {
  /// The session as `sessions list --json` gives it.
  var json: JSONValue {
    .object([
      .init("name", .string(name)),
      .init("step", progress?.step.map { .string($0.rawValue) } ?? .null),
      .init("modified", .string(modified.iso8601)),
      .init("complete", .bool(progress?.isComplete ?? false)),
      .init("locked", lockedBy?.json ?? .null),
      .init("damaged", damage.map { .string($0.reason) } ?? .null),
    ])
  }

  /// How far it has come; nil where it is damaged.
  var progress: Progress? {
    guard case .readable(let progress) = content else { return nil }
    return progress
  }

  /// What is the matter with it; nil where nothing is.
  var damage: (reason: String, hasBackup: Bool)? {
    guard case .damaged(let reason, let hasBackup) = content else { return nil }
    return (reason, hasBackup)
  }
}

extension LockHolder {
  /// Whether the lock says whose it is.
  var isKnown: Bool { process > 0 }

  /// The holder as JSON; what its lock does not say is null.
  fileprivate var json: JSONValue {
    .object([
      .init("process", isKnown ? .integer(Int64(process)) : .null),
      .init("host", isKnown ? .string(host) : .null),
      .init("since", isKnown ? .string(since.iso8601) : .null),
    ])
  }
}
