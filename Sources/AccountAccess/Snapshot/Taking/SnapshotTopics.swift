import RecommenderCore

/// Answers made up for each resource, whose prerequisites ask what the snapshot is to hold.
struct SnapshotTopics {
  private let lists: AccountLists
  private let region: String

  init(_ lists: AccountLists, region: String) {
    self.lists = lists
    self.region = region
  }

  /// One topic for each resource, and one for the caller alone.
  var resources: [Answers] {
    [topic { _ in }] + campaigns.map { arn in topic { $0.campaignArn = arn } }
      + arns(.function).map { arn in
        topic {
          $0.processing = .lambda
          $0.functionArn = arn
        }
      } + arns(.iamRole).map { arn in topic { Self.choose(arn, in: &$0) } }
  }

  /// One topic for each IAM role that lets Pinpoint in, alone and with each campaign.
  func permissions(knowing observations: AccountObservations) -> [Answers] {
    arns(.iamRole).filter { Self.letsPinpointIn($0, observations) }.flatMap { role in
      ([""] + campaigns).map { campaign in
        topic {
          $0.campaignArn = campaign
          Self.choose(role, in: &$0)
        }
      }
    }
  }

  private var campaigns: [String] { arns(.campaign) }

  private func arns(_ kind: AccountResource.Kind) -> [String] {
    (lists.rows(kind) ?? []).map(\.arn)
  }

  private func topic(_ fill: (inout Answers) -> Void) -> Answers {
    var answers = Answers()
    answers.region = region
    fill(&answers)
    return answers
  }

  private static func choose(_ role: String, in answers: inout Answers) {
    answers.iamRole = .existing
    answers.iamRoleArn = role
  }

  /// Whether the trust policy names Pinpoint, on whatever conditions.
  private static func letsPinpointIn(_ role: String, _ observations: AccountObservations) -> Bool {
    guard case .found(.iamRole(let details))? = observations[.iamRole(role)]?.outcome else {
      return false
    }
    return details.trust.statements.contains { statement in
      statement.effect == "Allow"
        && statement.services.contains { ["pinpoint.amazonaws.com", "*"].contains($0) }
    }
  }
}
