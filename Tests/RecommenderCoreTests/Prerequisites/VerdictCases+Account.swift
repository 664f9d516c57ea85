@testable import RecommenderCore

extension VerdictCase {
  static var account: [VerdictCase] {
    [
      .init(.accountMatch, "one account", .met, saying: "123456789012") { _ in },
      .init(.accountMatch, "one account, no login", .met, saying: "123456789012") {
        $0.fail(.callerIdentity, .notRecorded)
      },
      .init(.accountMatch, "login unseen", .notChecked, saying: "sts:GetCallerIdentity") {
        $0.fail(.callerIdentity, .accessDenied)
      },
      .init(.accountMatch, "a foreign IAM role", .notMet, saying: "IAM role to 210987654321") {
        $0.answers.iamRoleArn = "arn:aws:iam::210987654321:role/x"
      },
      .init(.accountMatch, "a foreign function", .notMet, saying: "function to 210987654321") {
        $0.answers.functionArn = "arn:aws:lambda:us-east-1:210987654321:function:enrich"
      },
      .init(.accountMatch, "a foreign login", .notMet, saying: "your login to 210987654321") {
        $0.see(
          .callerIdentity, .callerIdentity(CallerIdentity(account: "210987654321", arn: "")))
      },
      .init(.accountMatch, "no campaign", .notChecked, saying: "No campaign is chosen yet.") {
        $0.answers.campaignArn = ""
      },
      .init(.accountMatch, "nothing to compare", .notChecked, saying: "nothing to compare") {
        $0.answers.iamRole = nil
        $0.answers.processing = RecommenderCore.Processing.none
        $0.forget(.callerIdentity)
      },
      .init(.regionSupported, "documented", .met, saying: "us-east-1") { _ in },
      .init(.regionSupported, "not documented", .advice, saying: "eu-central-1") {
        $0.answers.region = "eu-central-1"
      },
      .init(.regionSupported, "not supported", .notMet, saying: "eu-north-1") {
        $0.answers.region = "eu-north-1"
      },
      .init(.regionSupported, "no Region", .notChecked, saying: "No Region is chosen yet.") {
        $0.answers.region = ""
        $0.answers.campaignArn = ""
      },
      .init(.pinpointAvailable, "answers", .met, saying: "2026-10-30") { _ in },
      .init(.pinpointAvailable, "gone", .advice, saying: "2026-10-30") {
        $0.fail(.recommenderConfigurations, .serviceError, message: "410 Gone")
      },
      .init(.pinpointAvailable, "unreachable", .advice, saying: "2026-10-30") {
        $0.fail(.recommenderConfigurations, .unreachable)
      },
      .init(.pinpointAvailable, "denied after the end", .advice, saying: "No permission brings it")
      {
        $0.fail(.recommenderConfigurations, .accessDenied)
      },
      .init(
        .pinpointAvailable, "denied before the end", .notChecked,
        saying: "mobiletargeting:GetRecommender"
      ) {
        let denial = LookupFailure(.accessDenied)
        $0.observations.record(
          Observation(
            .recommenderConfigurations, at: Timestamp(seconds: 1_793_318_399), .failed(denial)))
      },
      .init(.pinpointAvailable, "not looked up", .notChecked, saying: "2026-10-30") {
        $0.forget(.recommenderConfigurations)
      },
    ]
  }
}
