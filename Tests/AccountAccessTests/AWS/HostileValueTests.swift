import RecommenderCore
import SystemPackage
import Testing

@testable import AccountAccess

/// Every call with hostile values in every place: what a stand-in for the CLI is given has the form
/// that is wanted there, wherever a value comes from.
@Suite struct HostileValueTests {
  /// Values that no ARN, name, Region, token or profile may be; `VALID` stands for a right one.
  private static let hostile = [
    "file:///etc/passwd", "FILE:///etc/passwd", "fileb:///etc/passwd", "http://127.0.0.1/x",
    "https://example.com/x", "HTTPS://example.com", "@/etc/passwd", "-x", "--debug",
    "--endpoint-url=http://evil.example", "", " ", "a\u{0}b", "a\nb", "\u{1B}[31m", "\u{202E}x",
    "Key=a,Value=b", "Key@=file:///etc/passwd", "[\"a\"]", "{\"a\":1}", "a b", "*", "$(id)",
    "VALID\n", " VALID", "file://VALID", "VALID,x=y", "VALID/../..", "VALID\u{200B}", "-VALID",
    String(repeating: "x", count: 70_000),
  ]

  private static func variants(of valid: String) -> [String] {
    hostile.map { $0.replacing("VALID", with: valid) }
  }

  /// Keeps the words of each call, and answers with the file that is named like the operation.
  private static let script = """
    printf '%s\\0' "$@" '<end>' >> "$FOLDER/words"
    if [ -f "$FOLDER/$2" ]; then cat "$FOLDER/$2"; else echo '{}'; fi
    """

  @Test("Lookups, as sessions and snapshots may name them, in hostile Regions too")
  func lookups() async throws {
    try await judging { cli in
      let reader = AWSReader(cli.access())
      for lookup in Self.lookups { _ = await reader.look(lookup, region: "us-east-1") }
      for region in Self.variants(of: "us-east-1") {
        for lookup in everyLookup { _ = await reader.look(lookup, region: region) }
        for kind in AccountResource.Kind.allCases {
          _ = try? await pages(of: kind, region: region, from: reader)
        }
      }
    }
  }

  @Test("Profiles and endpoints")
  func access() async throws {
    try await judging { cli in
      for text in Self.variants(of: "films") {
        var access = cli.access(profile: text)
        _ = await AWSReader(access).look(.callerIdentity, region: "")
        _ = try? await AWSSettings(access).region()
        _ = try? await AWSProfiles(access).names()
        access.profile = ""
        access.endpointURL = text
        _ = await AWSReader(access).look(.callerIdentity, region: "")
      }
    }
  }

  @Test("Trials and configurations")
  func probes() async throws {
    try await judging { cli in
      let reader = AWSReader(cli.access())
      for text in Self.variants(of: Nobody.campaign) {
        _ = await reader.probe(
          .recommendations(campaign: text, userID: text, count: 1), region: text)
        _ = await reader.probe(
          .recommendations(campaign: Nobody.campaign, userID: text, count: 1), region: text)
      }
      for text in Self.variants(of: Nobody.function) {
        _ = await reader.probe(.invocation(function: text, event: text), region: text)
        _ = await reader.probe(.invocation(function: Nobody.function, event: text), region: text)
      }
      let configurations = PinpointConfigurations(cli.access())
      for text in Self.variants(of: "0a1b2c") {
        _ = try? await configurations.configuration(text, region: "us-east-1")
        _ = try? await configurations.configuration("0a1b2c", region: text)
      }
    }
  }

  @Test("Tokens in the replies of lists")
  func tokens() async throws {
    try await judging { cli in
      let reader = AWSReader(cli.access())
      for text in Self.variants(of: "AAbb") {
        let lists: [(AccountResource.Kind, String, String, String)] = [
          (.campaign, "list-campaigns", "campaigns", "nextToken"),
          (.function, "list-functions", "Functions", "NextMarker"),
          (.iamRole, "list-roles", "Roles", "Marker"),
        ]
        for (kind, operation, list, token) in lists {
          try cli.answer(operation, [.init(list, .array([])), .init(token, .string(text))])
          _ = try? await pages(of: kind, region: "us-east-1", from: reader)
        }
      }
    }
  }

  @Test("What the replies about a campaign name next")
  func trail() async throws {
    try await judging { cli in
      var answers = Answers()
      answers.campaignArn = Nobody.campaign
      let survey = AccountSurvey(AWSReader(cli.access()), now: { Timestamp(seconds: 0) })
      let version = "\(Nobody.solution)/1"
      for place in 0...4 {
        for text in Self.variants(of: place < 3 ? version : Nobody.recipe) {
          func value(_ here: Int, _ valid: String) -> JSONValue {
            .string(here == place ? text : valid)
          }
          try cli.answer(
            "describe-campaign",
            [
              .init("campaignArn", .string(Nobody.campaign)),
              .init(
                "solutionVersionArn",
                value(0, place == 1 ? "\(Nobody.solution)/$LATEST" : version)),
            ])
          try cli.answer(
            "describe-solution",
            [
              .init("solutionArn", value(2, Nobody.solution)),
              .init(
                "latestSolutionVersion",
                .object([.init("solutionVersionArn", value(1, version))])),
              .init("autoMLResult", .object([.init("bestRecipeArn", value(3, Nobody.recipe))])),
            ])
          try cli.answer(
            "describe-solution-version",
            [
              .init("solutionVersionArn", .string(version)),
              .init("recipeArn", place == 3 ? .string("") : value(4, Nobody.recipe)),
            ])
          _ = await survey.observations(for: [answers], where: { $0 != .campaignList })
        }
      }
    }
  }

  @Test("Whom and what IAM's replies name")
  func policies() async throws {
    try await judging(
      "if [ \"$2\" = simulate-principal-policy ] && [ -f \"$FOLDER/denied\" ]; then "
        + "echo 'An error occurred (AccessDenied) when calling the X operation: no' >&2; "
        + "exit 254; fi\n"
    ) { cli in
      let reader = AWSReader(cli.access())
      for text in Self.variants(of: "arn:aws:iam::123456789012:user/u")
        + Self.variants(of: "u").map({ "arn:aws:sts::123456789012:assumed-role/\($0)/s" })
      {
        try cli.answer("get-caller-identity", [.init("Arn", .string(text))])
        _ = await reader.look(.passRole(Nobody.iamRole), region: "us-east-1")
      }
      let session = "arn:aws:sts::123456789012:assumed-role/a/s"
      try cli.answer("get-caller-identity", [.init("Arn", .string(session))])
      for text in Self.variants(of: Nobody.iamRole) {
        try cli.answer("get-role", [.init("Role", .object([.init("Arn", .string(text))]))])
        _ = await reader.look(.passRole(Nobody.iamRole), region: "us-east-1")
      }
      try cli.write("", to: "denied")
      let permissions = Lookup.iamRolePermissions(
        iamRole: Nobody.iamRole, campaign: Nobody.campaign, solution: Nobody.solution)
      for text in Self.variants(of: "arn:aws:iam::aws:policy/p") + Self.variants(of: "v1") {
        let isVersion = text.contains("v1")
        let arn = isVersion ? "arn:aws:iam::aws:policy/p" : text
        let policy = JSONValue.object([.init("PolicyArn", .string(arn))])
        try cli.answer(
          "list-attached-role-policies", [.init("AttachedPolicies", .array([policy]))])
        let version = JSONValue.object([
          .init("DefaultVersionId", .string(isVersion ? text : "v1"))
        ])
        try cli.answer("get-policy", [.init("Policy", version)])
        try cli.answer("list-role-policies", [.init("PolicyNames", .array([.string(text)]))])
        _ = await reader.look(permissions, region: "us-east-1")
      }
    }
  }

  /// Every lookup with a hostile value in each place of it.
  private static var lookups: [Lookup] {
    let (campaign, solution, role) = (Nobody.campaign, Nobody.solution, Nobody.iamRole)
    return variants(of: campaign).flatMap { [Lookup.campaign($0)] }
      + variants(of: "\(solution)/1").map { .solutionVersion($0) }
      + variants(of: solution).map { .solution($0) }
      + variants(of: Nobody.recipe).map { .recipe($0) }
      + variants(of: role).flatMap {
        [
          .iamRole($0), .passRole($0),
          .iamRolePermissions(iamRole: $0, campaign: campaign, solution: solution),
        ]
      }
      + variants(of: campaign).map {
        .iamRolePermissions(iamRole: role, campaign: $0, solution: solution)
      }
      + variants(of: solution).map {
        .iamRolePermissions(iamRole: role, campaign: campaign, solution: $0)
      }
      + variants(of: Nobody.function).flatMap {
        [.function($0), .functionPolicy($0), .functionConcurrency($0)]
      }
  }

  /// Runs a body with the stand-in and judges every word that it was given.
  private func judging(
    _ beginning: String = "", _ body: (FakeCLI) async throws -> Void
  ) async throws {
    try await FakeCLI.with(beginning + Self.script) { cli in
      try await body(cli)
      // Each call in one piece, though calls run side by side.
      let words = try cli.read("words", limit: 1 << 26).split(
        separator: "\u{0}", omittingEmptySubsequences: false
      ).map(String.init)
      let calls: [[String]] = words.split(
        separator: "<end>", omittingEmptySubsequences: false
      ).dropLast().map { Array($0) }
      for call in calls {
        let odd = WantedWords.odd(call)
        #expect(odd == nil, "\(call)")
      }
      #expect(!calls.isEmpty, "nothing was asked, so that nothing was tried")
      print("Hostile values: \(calls.count) calls")
    }
  }
}

extension FakeCLI {
  /// What an operation answers from now on.
  fileprivate func answer(_ operation: String, _ members: [JSONValue.Member]) throws {
    try write(JSONText.write(.object(members)), to: operation)
  }
}
