import AccountAccess
import RecommenderCore

/// What is said about a snapshot that was taken: what it holds, and what could not be read.
struct SnapshotReport {
  private let outcome: SnapshotTaking.Outcome

  init(_ outcome: SnapshotTaking.Outcome) { self.outcome = outcome }

  /// The report, line by line.
  var lines: [String] { listFailures + detailFailures + [contents] }

  private var contents: String {
    let snapshot = outcome.snapshot
    let counts = [
      Self.count(snapshot.campaigns?.count, "campaign", "campaigns"),
      Self.count(snapshot.functions?.count, "function", "functions"),
      Self.count(snapshot.iamRoles?.count, "IAM role", "IAM roles"),
    ]
    let place = snapshot.accountID.isEmpty ? "" : " of account \(snapshot.accountID)"
    return "The snapshot holds \(counts.joined(separator: ", "))\(place)."
  }

  private var listFailures: [String] {
    outcome.listFailures.map { failed in
      let place =
        failed.kind.isRegional && !failed.region.isEmpty ? " in \(failed.region)" : ""
      let words =
        failed.failure.words(for: .campaignList, region: failed.region, profile: "").evidence
      return "\(Self.name(failed.kind))\(place) could not be listed to the end. \(words)"
    }
  }

  /// One line for all failures of one kind.
  private var detailFailures: [String] {
    var reasons: [(words: String, count: Int)] = []
    for observation in outcome.observations.all {
      guard let failure = observation.failure, Self.isWorthTelling(failure.cause) else { continue }
      let words =
        "\(observation.lookup.operation): "
        + failure.words(for: observation.lookup, region: "", profile: "").evidence
      if let place = reasons.firstIndex(where: { $0.words == words }) {
        reasons[place].count += 1
      } else {
        reasons.append((words, 1))
      }
    }
    return reasons.map {
      $0.count == 1 ? "Not read: \($0.words)" : "Not read \($0.count) times: \($0.words)"
    }
  }

  /// Whether something is there that could not be read.
  private static func isWorthTelling(_ cause: LookupFailure.Cause) -> Bool {
    cause != .notFound && cause != .notRecorded
  }

  private static func count(_ count: Int?, _ one: String, _ many: String) -> String {
    guard let count else { return "no list of \(many)" }
    return "\(count) \(count == 1 ? one : many)"
  }

  private static func name(_ kind: AccountResource.Kind) -> String {
    switch kind {
    case .campaign: "Campaigns"
    case .function: "Functions"
    case .iamRole: "IAM roles"
    }
  }
}
