import AccountAccess
import RecommenderCore

@testable import AccountAccess
@testable import RecommenderCore

extension FuzzTarget {
  private static let arn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"

  private static let lookups: [Lookup] = [
    .callerIdentity, .campaign(arn), .solutionVersion(arn), .solution(arn), .recipe(arn),
    .iamRole(arn), .iamRolePermissions(iamRole: arn, campaign: arn, solution: arn), .passRole(arn),
    .function(arn), .functionPolicy(arn), .functionConcurrency(arn), .recommenderConfigurations,
    .campaignList,
  ]

  /// Every decoder of what the AWS CLI prints about one thing; the first byte chooses.
  static let replies = FuzzTarget(name: "replies", seeds: { Seeds.replies }) { bytes in
    guard let choice = bytes.first, let json = try? JSONText.read(bytes.dropFirst()) else { return }
    let lookup = lookups[Int(choice) % lookups.count]
    if let reply = Reply(json: json, for: lookup) {
      let again = Reply(json: reply.json, for: lookup)
      Law.hold(again != nil, "a reply that was written is refused: \(reply)")
      Law.same(
        JSONText.write(again?.json ?? .null), JSONText.write(reply.json), "a reply to \(lookup)")
    }
    if let observation = Observation(json: json) {
      let text = JSONText.write(observation.json(and: []))
      let again = (try? JSONText.read(text.utf8)).flatMap(Observation.init(json:))
      Law.hold(again != nil, "an observation that was written is refused")
      Law.same(JSONText.write(again?.json(and: []) ?? .null), text, "an observation")
    }
    if let reply = ProbeReply(recommendations: json) { _ = reply }
    _ = ProbeReply(returned: json)
  }

  /// The pages of lists; the first byte chooses which.
  static let lists = FuzzTarget(name: "lists", seeds: { Seeds.lists }) { bytes in
    guard let choice = bytes.first, let json = try? JSONText.read(bytes.dropFirst()) else { return }
    let kinds = AccountResource.Kind.allCases
    let list = AWSList(kinds[Int(choice) % kinds.count])
    guard let page = list.page(in: json) else { return }
    // A token of no form is not asked with at all.
    if let call = try? list.call(after: page.next, region: "us-east-1") {
      let words = call.options.flatMap(\.words)
      Law.hold(words.count <= 4, "a token that becomes several words")
    }
    Law.hold(page.next?.isEmpty != true, "an empty token")
  }

  /// Policies: of trust, of resources, and those read where IAM may not be asked.
  static let policies = FuzzTarget(name: "policies", seeds: { Seeds.policies }) { bytes in
    var input = Bytes(bytes)
    let action = input.text(upTo: 0x0A)
    let document = input.all()
    guard let json = try? JSONText.read(document) else {
      _ = PolicyDocument(json: .string(String(decoding: document, as: UTF8.self)))
      return
    }
    if let policy = PolicyDocument(json: json) {
      let again = PolicyDocument(json: policy.json)
      Law.hold(again == policy, "a policy that was written is another one: \(policy)")
      let call = PinpointCall(
        partition: "aws", region: "us-east-1", account: "123456789012",
        purposes: [.apps, .recommenders])
      let role = "arn:aws:iam::123456789012:role/R"
      _ = Admission(policy, to: .role(role), call: call)
      if let function = try? FunctionARN(
        parsing: "arn:aws:lambda:us-east-1:123456789012:function:f")
      {
        _ = Admission(policy, to: .function(function), call: call)
      }
      for name in [action, "personalize:DescribeSolution"] {
        _ = PolicyOutcome(
          of: [policy], role: role, action: name, resource: arn, region: "us-east-1")
      }
    }
    Law.hold(
      WildcardPattern("*").matches(action) && WildcardPattern(action).matches(action),
      "a pattern does not match itself")
  }

  /// What bytes stand for: secrets of the environment, and a password that only its place gives away.
  private static let secrets: [UInt8: (text: String, secret: String)] = [
    1: ("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    2: ("correct horse", "correct horse"), 3: ("://u:swordfish@", "swordfish"),
  ]

  /// What the AWS CLI says when it fails; the bytes 1 to 3 stand for secrets.
  static let toolErrors = FuzzTarget(name: "cli-errors", seeds: { Seeds.toolErrors }) { bytes in
    let scrubber = SecretScrubber(environment: [
      "AWS_SECRET_ACCESS_KEY": secrets[1]?.secret ?? "", "DB_PASSWORD": secrets[2]?.secret ?? "",
    ])
    let text = String(
      decoding: bytes.flatMap { secrets[$0]?.text.bytes ?? [$0] }, as: UTF8.self)
    let access = AWSAccess(profile: "p", environment: [:])
    guard
      let call = try? AWSCall(
        "personalize", "describe-campaign", action: "personalize:DescribeCampaign",
        region: "us-east-1")
    else { return Law.hold(false, "us-east-1 is a Region") }
    for exitCode in [255, 127, 1] {
      let failure = AWSErrorText(text, exitCode: exitCode)
        .failure(of: call, access: access, scrubber: scrubber)
      Law.hold(
        failure.message.count <= SecretScrubber.limit + 1, "a message of \(failure.message.count)")
      for said in [failure.message, failure.action].compactMap(\.self) {
        Law.message(said, "a failure")
        // Bytes, since a mark on the last letter makes it another character.
        for (_, secret) in secrets.values {
          Law.hold(said.utf8.firstRange(of: secret.utf8) == nil, "a secret in \(said)")
        }
      }
    }
  }
}
