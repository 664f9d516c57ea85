import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// What the words of the bundle's files say.
@Suite struct BundleTextTests {
  @Test("Strings in YAML are quoted, and what does not print is escaped")
  func yaml() {
    #expect(YAML.string("no") == #""no""#)
    #expect(YAML.string(#"a"b\c: #"#) == #""a\"b\\c: #""#)
    #expect(YAML.string("\n\u{2028}\u{E0001}映") == #""\u000a\u2028\U000e0001映""#)
    let value = JSONValue.object([
      .init("List", .array([.object([.init("A", .integer(1)), .init("b:c", .bool(true))])])),
      .init("Empty", .array([])),
    ])
    #expect(
      YAML.member("Top", value, indent: 2) == [
        "  Top:", "    List:", "      - A: 1", #"        "b:c": true"#, "    Empty: []",
      ])
  }

  @Test("Words of a script stay one word, whatever they hold")
  func words() {
    #expect(ScriptWord.quoted("plain-1") == "plain-1")
    #expect(ScriptWord.quoted("two words!") == "'two words!'")
    #expect(ScriptWord.quoted("$LATEST") == #""\$LATEST""#)
    #expect(ScriptWord.quoted(#"a'b"`c`\"#) == #""a'b\"\`c\`\\""#)
  }

  @Test(
    "What comes from the sample account says so, and nothing else does",
    arguments: [AccountChoice.sample, .none])
  func sample(account: AccountChoice) throws {
    let answers = ScriptRun.answers
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(answers: answers, account: account))
    var texts = Exporters.files([.template, .setUpScript], input).map(\.text)
    texts.append(CommandLines.text(input))
    for text in texts {
      #expect(text.lowercased().contains("sample") == (account == .sample))
    }
  }

  @Test("An existing IAM role keeps its trust policy, and gets its permissions by the template")
  func existingRole() throws {
    let input = try ScriptRun.input(Answers.valid(function: true))
    let template = Template(input).text
    #expect(template.contains("AWS::IAM::RolePolicy\"") && !template.contains("AWS::IAM::Role\""))
    #expect(!template.contains("AssumeRolePolicyDocument") && !template.contains("RoleExists"))
    let script = SetUpScript(input).text
    for change in ["create-role", "put-role-policy", "update-assume-role-policy"] {
      #expect(!script.contains(change))
    }
  }

  @Test(
    "An alias that is too long for CloudFormation is left to the script, and the template says so",
    arguments: [10, 60, 128])
  func longAlias(length: Int) throws {
    var answers = Answers.valid(function: true)
    let alias = String(repeating: "a", count: length)
    answers.functionArn =
      "arn:aws:lambda:us-east-1:123456789012:function:"
      + String(repeating: "f", count: 40) + ":\(alias)"
    let input = try ScriptRun.input(answers)
    let template = Template(input).text
    #expect(template.contains("AWS::Lambda::Permission\"") == (length < 128))
    #expect(template.contains("create.sh adds the permission") == (length == 128))
    #expect(SetUpScript(input).text.contains("--qualifier \(alias)"))
  }

  @Test("A permission is not added to $LATEST, where Lambda refuses it")
  func latest() throws {
    var answers = Answers.valid(function: true)
    answers.functionArn += ":$LATEST"
    let lines = CommandLines.text(try ScriptRun.input(answers)).split(separator: "\n")
    let permission = try #require(lines.first { $0.contains("add-permission") })
    #expect(!permission.contains("LATEST") && !permission.contains("--qualifier"))
  }

  @Test("The lines to copy are whole in themselves and name each document in full")
  func lines() throws {
    let input = try ScriptRun.input()
    let lines = CommandLines.text(input).split(separator: "\n")
    #expect(
      lines.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
        "aws iam create-role", "aws iam put-role-policy", "aws lambda add-permission",
        "aws pinpoint create-recommender-configuration",
      ])
    #expect(!CommandLines.text(input).contains("file://"))
    let body = try #require(lines.last?.split(separator: "'").last)
    #expect(try JSONText.read(String(body).utf8) == input.configuration.request())
    #expect(lines[0].contains(" --role-name=-Pinpoint_films "))
  }
}
