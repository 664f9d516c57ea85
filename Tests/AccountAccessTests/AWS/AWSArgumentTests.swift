import RecommenderCore
import SystemPackage
import Testing

@testable import AccountAccess

/// What may stand in a call, and what is refused before a process starts.
@Suite struct AWSArgumentTests {
  @Test(
    "A value of the wanted form stands behind its option as it is",
    arguments: [
      (.campaign, Nobody.campaign), (.solution, Nobody.solution),
      (.solutionVersion, "\(Nobody.solution)/$LATEST"), (.recipe, Nobody.recipe),
      (.function, "\(Nobody.function):live"), (.qualifier, "$LATEST"), (.qualifier, "7"),
      (.simulatedResource, Nobody.iamRole), (.recommenderID, "0a1b_2.C-3"),
      (.iamRoleName, "a+b=c,d.e@f-g_h"), (.principal, "arn:aws-cn:iam::123456789012:user/a/b@c"),
      (.principal, "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/X"),
      (.policy, "arn:aws:iam::aws:policy/service-role/AmazonPersonalizeFullAccess"),
      (.policy, "arn:aws-us-gov:iam::123456789012:policy/p"), (.policyName, "a+b=c,d.e@f-g_h"),
      (.policyVersion, "v1"), (.policyVersion, "v12.a-b"), (.action, "iam:PassRole"),
      (.contextEntry, "ContextKeyName=aws:a/b,ContextKeyValues=us-east-1,ContextKeyType=string"),
      (.contextEntry, "ContextKeyName=k,ContextKeyValues=\"a,b=c\",ContextKeyType=boolean"),
      (.region, "us-east-1"), (.region, "us-gov-west-1"), (.region, "eusc-de-east-1"),
      (.region, "us-isob-east-1"), (.profile, "My profile; ü"), (.pageToken, "AAb+/=="),
    ] as [(AWSValueForm, String)])
  func taken(form: AWSValueForm, value: String) throws {
    #expect(try AWSArgument("--x", form, value).words == ["--x", value])
  }

  @Test("A value that begins like an option is tied to its own")
  func tied() throws {
    #expect(try AWSArgument("--role-name", .iamRoleName, "-a").words == ["--role-name=-a"])
    #expect(try AWSArgument("--profile", .profile, "--debug").words == ["--profile=--debug"])
    #expect(try AWSArgument(tying: "--marker", .pageToken, "a").words == ["--marker=a"])
  }

  @Test(
    "A value of another form is refused, and the words name what it was to be",
    arguments: [
      (.campaign, Nobody.solution), (.solution, "\(Nobody.solution)/1"),
      (.solutionVersion, Nobody.solution), (.recipe, "file:///etc/passwd"),
      (.function, "f"), (.qualifier, "a:b"), (.simulatedResource, "*"),
      (.recommenderID, "-a"), (.iamRoleName, "a/b"), (.iamRole, "arn:aws:iam::1:role/a"),
      (.principal, "arn:aws:iam::123456789012:root"), (.principal, "arn:aws:iam::*:user/a"),
      (.principal, "arn:aws:iam::123456789012:user/"), (.policy, "arn:aws:iam::evil:policy/p"),
      (.policy, "arn:x y:iam::aws:policy/p"), (.policyName, ""), (.policyVersion, "v0"),
      (.policyVersion, "v1.a/b"), (.policyVersion, "1"), (.action, "*"), (.action, "iam:Pass*"),
      (.contextEntry, "ContextKeyName=k,ContextKeyValues=a,b,ContextKeyType=string"),
      (.contextEntry, "ContextKeyName=k,ContextKeyValues=[a],ContextKeyType=string"),
      (.contextEntry, "ContextKeyName=k,ContextKeyValues=a,ContextKeyType=x"),
      (.contextEntry, "ContextKeyName@=file://k,ContextKeyValues=a,ContextKeyType=string"),
      (.contextEntry, "ContextKeyName=k,ContextKeyValues=\"a\"b\",ContextKeyType=string"),
      (.region, "evil.example/"), (.region, "us-east-1."), (.region, "us-east-"),
      (.region, "US-EAST-1"), (.region, "a-b"), (.region, "us--east-1"), (.profile, ""),
      (.profile, "a\u{202E}b"), (.profile, "a\nb"), (.pageToken, ""), (.pageToken, "ü"),
    ] as [(AWSValueForm, String)])
  func refused(form: AWSValueForm, value: String) {
    let expected = LookupFailure(
      .notAsked, message: "The \(form.name) has another form than AWS's.")
    #expect(throws: expected) { try AWSArgument("--x", form, value) }
    #expect(throws: expected) { try AWSArgument(tying: "--x", form, value) }
    #expect(throws: expected) { try AWSArgument("--x", form, [value, value]) }
  }

  @Test("The endpoint alone may be an address")
  func endpoint() throws {
    #expect(try AWSArgument.endpoint("") == [])
    let words = try AWSArgument.endpoint("http://[::1]:4711/a").flatMap(\.words)
    #expect(words == ["--endpoint-url", "http://[::1]:4711/a"])
    for text in ["http://", "file:///etc/passwd", "-x", "https://a b", "http://a\n", "ftp://a"] {
      #expect(throws: LookupFailure.self) { try AWSArgument.endpoint(text) }
    }
  }

  @Test(
    "No process gets what the CLI reads as something else than a text",
    arguments: [
      "file://x", "FILE://x", "fileb://x", "FileB://x", "http://x", "https://x", "HTTPS://x",
      "@x", "[1]", "{}", " [1]", "", " ", "a\u{0}b", "a\nb", "\u{1B}[m", "\u{7F}", "a\u{85}b",
    ])
  func treacherous(value: String) {
    #expect(!ToolProcess.isText(value))
  }

  @Test(
    "What looks like it and is a text is let through",
    arguments: ["file:x", "files://x", "a=file://x", "httpd", "a@b", "a[1]", "-x", "ü"])
  func harmless(value: String) {
    #expect(ToolProcess.isText(value))
  }

  @Test("A form that is too wide does not help: the process is not started")
  func wall() async throws {
    let wide = AWSValueForm.profile
    try await FakeCLI.with("echo '{}'") { cli in
      let process = ToolProcess(
        executable: cli.folder.appending("aws").string, environment: ["FOLDER": cli.folder.string],
        timeLimit: .seconds(60))
      for value in ["file:///etc/passwd", "HTTP://x", "@x", "{}"] {
        let argument = try AWSArgument("--x", wide, value)
        await #expect(throws: ToolProcess.Failure.treacherous) {
          try await process.run([argument])
        }
      }
      #expect(try cli.calls() == [])
      _ = try await process.run([try AWSArgument("--x", wide, "-x"), AWSArgument("--y")])
      #expect(try cli.calls() == ["--x=-x --y"])
    }
  }
}
