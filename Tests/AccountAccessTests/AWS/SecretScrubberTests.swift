import RecommenderCore
import TestSamples
import Testing

@testable import AccountAccess

/// Plants secrets in what the CLI says; none may come through.
@Suite struct SecretScrubberTests {
  private static let keyID = "AKIAIOSFODNN7EXAMPLE"
  private static let secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  private static let sessionToken =
    "FwoGZXIvYXdzEBYaDH7example+session/token0With1Mixed2Letters3And4Digits5=="
  private static let signature =
    "fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024"
  private static let webToken = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl"
  private static let accessToken =
    "aoaAAAAAGf-x9_Zk3QmT1bVw7RtYpLsDfGhJkZxCvBnM2-4qWeRtYuIoP_8sDfGhJkL0aSdF-9xCvB"
  private static let planted = [
    keyID, secretKey, sessionToken, signature, webToken, accessToken, "hunter2-secret",
  ]

  private let scrubber = SecretScrubber(environment: [
    "AWS_SESSION_TOKEN": "plain words", "MY_PASSWORD": "hunter2-secret", "HOME": "/home/you",
    "DB_SECRET": "abc",
  ])

  @Test("A secret by itself is taken out wherever it stands", arguments: planted)
  func single(secret: String) {
    for text in [
      secret, "It was \(secret).", "(\(secret))", "\"\(secret)\"", "a:\(secret),b", "\(secret)/x",
      "https://example.com/\(secret)", "https://you:\(secret)@example.com/x",
      "https://example.com/?X=\(secret)",
    ] {
      let line = scrubber.line(text)
      #expect(!line.contains(secret), "\(text) became \(line)")
      #expect(!line.contains(secret.dropFirst(2).prefix(20)), "\(text) became \(line)")
    }
  }

  @Test(
    "A line ends where a request or a credential begins, whatever it looks like",
    arguments: [
      "Authorization: AWS4-HMAC-SHA256 Credential=short", "x-amz-security-token:short",
      "X-Amz-Signature=short", "aws_secret_access_key = short", "SecretAccessKey: short",
      "'sessionToken': 'short'", "password short", "Bearer short", "{\"token\":\"short\"}",
      "access_key_id=short", "client_secret short",
    ])
  func named(text: String) {
    #expect(scrubber.line("The request \(text)").hasPrefix("The request"))
    #expect(!scrubber.line("The request \(text)").contains("short"))
  }

  @Test("Values of secret variables are taken out, short ones and harmless ones are not")
  func environment() {
    #expect(scrubber.line("these plain words, abc, /home/you") == "these [removed], abc, /home/you")
  }

  @Test(
    "What people need is left as it is",
    arguments: [
      "User: arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_AdministratorAccess_0123456789abcdef/you@example.com is not authorized to perform: personalize:DescribeRecipe",
      "Could not find arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks-for-everyone",
      "Could not connect to the endpoint URL: \"https://personalize.us-east-1.amazonaws.com/\"",
      "The security token included in the request is invalid.",
      "Request id 1b4e28ba-2fa1-11d2-883f-0016d3cca427",
      "Rate exceeded", "Функция не найдена",
    ])
  func harmless(text: String) {
    #expect(scrubber.line(text) == text)
  }

  @Test("Only the first line that says something is kept, and never an endless one")
  func short() {
    #expect(scrubber.line("\n  \nfirst\nThe String-to-Sign was secret\n") == "first")
    let line = scrubber.line(String(repeating: "word ", count: 1_000))
    #expect(line.count == SecretScrubber.limit + 1)
    #expect(line.hasSuffix("…"))
    #expect(scrubber.line("") == "")
  }

  @Test(
    "A mark on the last letter or sign hides no secret",
    arguments: [
      "hunter2-secret\u{301}", "https://\u{301}you:swordfish@example.com/",
      "https://you:swordfish@\u{301}example.com/", "token=\u{301}swordfish",
      "Authorization:\u{20DD} swordfish", "https://example.com/?\u{301}key=swordfish",
    ])
  func marked(text: String) {
    let line = scrubber.line("Said \(text)")
    #expect(line.hasPrefix("Said"))
    for secret in ["hunter2-secret", "swordfish"] {
      #expect(line.utf8.firstRange(of: secret.utf8) == nil, "\(line)")
    }
  }

  @Test("Of several addresses without a blank between them, none keeps its password")
  func addresses() {
    let line = scrubber.line("Proxies: http://a/x,http://you:swordfish@b,https://me:tuna@c/?d=e")
    #expect(line == "Proxies: http://a/x,http://[removed]@b,https://[removed]@c/?[removed]")
  }

  @Test("Control characters do not come through")
  func controls() {
    let line = scrubber.line("a\u{1B}[31mb\u{7}c\u{202E}d\u{0}e")
    #expect(line == "a?[31mb?c?d?e")
  }

  @Test("A failure that the reader gives holds none of the planted secrets")
  func throughTheReader() async throws {
    let texts = [
      "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation:"
        + " The signature \(Self.signature) of \(Self.keyID) with \(Self.sessionToken) is wrong",
      "Failed to connect to proxy URL: \"http://you:hunter2-secret@proxy:3128\"",
      "Traceback: headers {'Authorization': 'AWS4-HMAC-SHA256 Credential=\(Self.keyID)/x,"
        + " Signature=\(Self.signature)'}",
      "An error occurred (AccessDenied) when calling the GetCallerIdentity operation: not"
        + " authorized to perform: \(Self.secretKey):\(Self.accessToken)",
      "custom-process printed \(Self.webToken) and \(Self.secretKey)",
    ]
    for text in texts {
      try await FakeCLI.with("cat \"$FOLDER/said\" >&2; exit 255") { cli in
        try cli.write(text, to: "said")
        let access = cli.access(environment: ["PROXY_PASSWORD": "hunter2-secret"])
        let outcome = await AWSReader(access).look(.callerIdentity, region: "")
        for secret in Self.planted {
          #expect(!"\(outcome)".contains(secret), "\(outcome)")
        }
      }
    }
  }

  @Test("Hostile text of every length neither traps nor lets the key through", arguments: 0..<40)
  func hostile(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      Self.keyID, "=", "://", "@", "?", "\u{301}", "\u{1F468}\u{200D}\u{1F469}", "İ", "\n", " ",
      "token", "[removed]", "/", "-",
    ]
    let text = (0..<60).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    #expect(!scrubber.line(text).contains(Self.keyID), "\(text)")
  }
}
