import RecommenderCore
import Testing

@testable import AccountAccess

/// Lists through a script in the place of the CLI.
@Suite struct AWSReaderListTests {
  /// Three pages of campaigns: 100, 100 and 50.
  private static let campaigns = """
    case "$*" in
      *--next-token=second*) first=100; count=100; next=', "nextToken": "-third="' ;;
      *--next-token=-third=*) first=200; count=50; next='' ;;
      *) first=0; count=100; next=', "nextToken": "second"' ;;
    esac
    printf '{"campaigns": ['
    i=0
    while [ $i -lt $count ]; do
      [ $i -gt 0 ] && printf ','
      printf '{"name":"c%d","campaignArn":"arn:aws:personalize:us-east-1:123456789012:campaign/c%d","status":"ACTIVE","creationDateTime":"2026-01-01T00:00:00Z","new":{}}' $((first+i)) $((first+i))
      i=$((i+1))
    done
    printf ']%s}' "$next"
    """

  @Test("Campaigns of three pages come page by page, and only the last page is the last")
  func campaigns() async throws {
    try await FakeCLI.with(Self.campaigns) { cli in
      let reader = AWSReader(cli.access(profile: "them"))
      let pages = try await pages(of: .campaign, region: "us-east-1", from: reader)
      #expect(pages.rows.map(\.name) == (0..<250).map { "c\($0)" })
      #expect(pages.rows.allSatisfy { $0.status == "ACTIVE" })
      #expect(pages.marks == [false, false, true])
      let first =
        "personalize list-campaigns --output json --region us-east-1 --profile them"
        + " --no-paginate --max-results 100"
      #expect(
        try cli.calls() == [first, first + " --next-token=second", first + " --next-token=-third="])
    }
  }

  @Test("The count of campaigns takes all pages in")
  func count() async throws {
    try await FakeCLI.with(Self.campaigns) { cli in
      let reader = AWSReader(cli.access())
      let reply = await reader.look(.campaignList, region: "us-east-1").reply
      #expect(reply == .campaignCount(250))
    }
  }

  @Test("A token that comes again ends the list, and what came before remains")
  func circle() async throws {
    let script = #"echo '{"campaigns": [{"campaignArn": "arn:c"}], "nextToken": "again"}'"#
    try await FakeCLI.with(script) { cli in
      let counted = Counted()
      await #expect(throws: LookupFailure.self) {
        try await AWSReader(cli.access()).list(.campaign, region: "us-east-1") {
          counted.add($0.count, $1)
        }
      }
      #expect(counted.rows == 2)
      #expect(!counted.wasComplete)
    }
  }

  @Test(
    "A token that the CLI would take for a file or an address is not handed on",
    arguments: ["file:///etc/passwd", "fileb://x", "http://127.0.0.1/", "https://example.com"])
  func treacherousToken(token: String) async throws {
    try await FakeCLI.with("echo '{\"campaigns\": [], \"nextToken\": \"\(token)\"}'") { cli in
      #expect(await Self.failure(of: .campaign, from: cli)?.cause == .notAsked)
      let calls = try cli.calls()
      #expect(calls.count == 1)
    }
  }

  @Test("Functions come with run time and description, and never with their environment")
  func functions() async throws {
    let script = #"""
      case "$*" in
        *--marker=m1*) echo '{"Functions": []}' ;;
        *) echo '{"NextMarker": "m1", "Functions": [
          {"FunctionName": "f", "FunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:f",
           "Runtime": "python3.13", "Description": "picks",
           "Environment": {"Variables": {"PASSWORD": "planted"}}}, {"FunctionName": "none"}]}' ;;
      esac
      """#
    try await FakeCLI.with(script) { cli in
      let pages = try await pages(
        of: .function, region: "us-east-1", from: AWSReader(cli.access()))
      #expect(pages.marks == [false, true])
      #expect(pages.rows.map(\.name) == ["f"])
      #expect(pages.rows.map(\.note) == ["python3.13 · picks"])
      #expect(
        try cli.calls().first
          == "lambda list-functions --output json --region us-east-1 --no-paginate")
    }
  }

  @Test("IAM roles come with their path")
  func iamRoles() async throws {
    let script = #"""
      case "$*" in
        *--marker=m1*) echo '{"Roles": [{"RoleName": "b", "Arn": "arn:aws:iam::1:role/x/b"}]}' ;;
        *) echo '{"Roles": [{"RoleName": "a", "Arn": "arn:aws:iam::1:role/a"}],
          "IsTruncated": true, "Marker": "m1"}' ;;
      esac
      """#
    try await FakeCLI.with(script) { cli in
      let pages = try await pages(of: .iamRole, region: "", from: AWSReader(cli.access()))
      #expect(pages.rows.map(\.name) == ["a", "b"])
      #expect(pages.rows.map(\.note) == ["", "/x/"])
      #expect(try cli.calls().last == "iam list-roles --output json --no-paginate --marker=m1")
    }
  }

  @Test(
    "An account without any gives one empty page",
    arguments: ["{\"campaigns\": []}", "{\"campaigns\": null}"])
  func empty(reply: String) async throws {
    try await FakeCLI.with("printf '%s' '\(reply)'") { cli in
      let pages = try await pages(of: .campaign, region: "us-east-1", from: AWSReader(cli.access()))
      #expect(pages == Pages(rows: [], marks: [true]))
    }
  }

  @Test(
    "What is no list is not taken for an empty one",
    arguments: [
      "{}", "", "[]", "{\"Campaigns\": []}", "{\"campaigns\": {}}", "rubbish", "{\"campaigns\": [",
    ])
  func noList(reply: String) async throws {
    try await FakeCLI.with("printf '%s' '\(reply)'") { cli in
      #expect(await Self.failure(of: .campaign, from: cli)?.cause == .unintelligible)
    }
  }

  @Test("A refused list says which action to ask for")
  func denied() async throws {
    let script = """
      printf '\\nAn error occurred (AccessDenied) when calling the ListRoles operation: No\\n' >&2
      exit 255
      """
    try await FakeCLI.with(script) { cli in
      let expected = LookupFailure(.accessDenied, action: "iam:ListRoles", message: "No")
      #expect(await Self.failure(of: .iamRole, from: cli) == expected)
    }
  }

  private static func failure(
    of kind: AccountResource.Kind, from cli: FakeCLI
  ) async -> LookupFailure? {
    do throws(LookupFailure) {
      _ = try await pages(of: kind, region: "us-east-1", from: AWSReader(cli.access()))
      return nil
    } catch {
      return error
    }
  }
}
