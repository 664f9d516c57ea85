import Testing

@testable import RecommenderCore

@Suite("Policy documents")
struct PolicyDocumentTests {
  private static let document = """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":"pinpoint.amazonaws.com"},"Action":"sts:AssumeRole",
     "Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"},
      "ArnLike":{"aws:SourceArn":["arn:one","arn:two"]}}}]}
    """

  private static let meaning = [
    PolicyStatement(
      effect: "Allow", services: ["pinpoint.amazonaws.com"], actions: ["sts:AssumeRole"],
      conditions: [
        PolicyStatement.Condition(
          test: "StringEquals", key: "aws:SourceAccount", values: ["123456789012"]),
        PolicyStatement.Condition(
          test: "ArnLike", key: "aws:SourceArn", values: ["arn:one", "arn:two"]),
      ])
  ]

  private func policy(_ text: String) throws -> PolicyDocument? {
    PolicyDocument(json: try JSONText.read(text.utf8))
  }

  private func statement(_ members: String) throws -> PolicyStatement {
    try #require(try policy("{\"Statement\":{\(members)}}")?.statements.first)
  }

  @Test("A policy is read from an object, from a text of JSON and from a percent-encoded text")
  func threeForms() throws {
    #expect(try policy(Self.document)?.statements == Self.meaning)
    #expect(PolicyDocument(json: .string(Self.document))?.statements == Self.meaning)
    let encoded = Self.document.utf8.map { byte -> String in
      let digits = String(byte, radix: 16)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
    #expect(PolicyDocument(json: .string(encoded.joined()))?.statements == Self.meaning)
  }

  @Test(
    "What is read is written back as it was",
    arguments: [
      document,
      #"{"Statement":{"Effect":"Deny","NotPrincipal":{"AWS":["a","b"]},"Action":["x"]}}"#,
      #"{"Id":"1","Statement":[{"Sid":"s","Future":{"a":[null,1]},"Effect":"Allow"}],"X":true}"#,
      #"{"Version":"2008-10-17","Statement":[{"Condition":{"Bool":{"k":false,"l":["1",2]}}}]}"#,
    ])
  func lossless(text: String) throws {
    #expect(try policy(text)?.json == (try JSONText.read(text.utf8)))
  }

  @Test("Without a version it is the old one, in which nothing stands for a value of the request")
  func version() throws {
    let plain = try #require(try policy(#"{"Statement":[]}"#))
    #expect(plain.version == "2008-10-17" && !plain.hasVariables && plain.id == nil)
    let old = try #require(try policy(#"{"Version":"2008-10-17","Id":"i","Statement":[]}"#))
    #expect(!old.hasVariables && old.id == "i")
    #expect(try #require(try policy(Self.document)).hasVariables)
    #expect(PolicyDocument([]).hasVariables)
  }

  @Test("Other statements take the place of those that were there, and nothing else changes")
  func with() throws {
    let single = try #require(
      try policy(#"{"Id":"1","Statement":{"Effect":"Deny"},"Version":"2008-10-17"}"#))
    let added = single.with(single.statements + Self.meaning)
    #expect(added.statements.count == 2 && added.id == "1" && added.version == "2008-10-17")
    #expect(added.json.members?.map(\.name) == ["Id", "Statement", "Version"])
    #expect(PolicyDocument(json: added.json) == added)
  }

  @Test(
    "A principal is read in each of its forms",
    arguments: [
      (#""*""#, ["*"]),
      (#"{"AWS":"*"}"#, ["*"]),
      (#"{"AWS":["arn:x","*"]}"#, ["*"]),
      (#"{"AWS":"arn:aws:iam::123456789012:root"}"#, []),
      (#"{"Federated":"*"}"#, []),
      (#"{"Service":"a.amazonaws.com"}"#, ["a.amazonaws.com"]),
      (#"{"Service":["a.aws","b.aws"]}"#, ["a.aws", "b.aws"]),
      (#"{"AWS":"arn:x","Service":"a.amazonaws.com"}"#, ["a.amazonaws.com"]),
    ])
  func principals(principal: String, services: [String]) throws {
    #expect(try statement(#""Principal":\#(principal)"#).services == services)
  }

  @Test("What is named by exclusion is told from what is named")
  func exclusion() throws {
    let read = try statement(
      #""NotPrincipal":{"Service":"a"},"NotAction":["x:y"],"NotResource":"r","Effect":"Deny""#)
    #expect(read.principals == nil && read.services.isEmpty && read.actions.isEmpty)
    #expect(read.excludedPrincipals == .named(["Service": ["a"]]))
    #expect(read.actionScope == .allBut(["x:y"]) && read.resourceScope == .allBut(["r"]))
    let named = try statement(#""Action":"x:y","Resource":["r","s"],"Sid":"one""#)
    #expect(named.actionScope == .of(["x:y"]) && named.resourceScope == .of(["r", "s"]))
    #expect(named.sid == "one" && named.effect.isEmpty)
  }

  @Test("Truth values and numbers in a condition are read as texts")
  func values() throws {
    let read = try statement(
      #""Condition":{"Bool":{"aws:SecureTransport":false},"NumericLessThan":{"k":[3,4]}}"#)
    #expect(read.conditions.map(\.values) == [["false"], ["3", "4"]])
  }

  @Test("No statements is a policy that allows nothing, not an unknown one")
  func empty() throws {
    #expect(try policy(#"{"Version":"2012-10-17","Statement":[]}"#)?.statements == [])
  }

  @Test(
    "What is no policy is not understood",
    arguments: [
      "{}", "null", "3", "[]", #""""#, #""%7B""#, #""%7""#, #""%ZZ""#, #""<html>""#,
      #""\"{}\"""#, #"{"Statement":["x"]}"#, #"{"Statement":"x"}"#,
    ])
  func notAPolicy(text: String) throws {
    #expect(try policy(text) == nil)
  }

  @Test("Conditions are replaced where they stand, and those with one key become one")
  func conditions() throws {
    let condition = { (value: String) in
      PolicyStatement.Condition(test: "ArnLike", key: "k", values: [value])
    }
    var read = try statement(#""Sid":"s","Condition":{"Bool":{"k":true}},"Effect":"Allow""#)
    read.conditions = [condition("a"), condition("b")]
    #expect(read.conditions.map(\.values) == [["a", "b"]])
    #expect(read.json.members?.map(\.name) == ["Sid", "Condition", "Effect"])
    read.conditions = []
    #expect(read.json.members?.map(\.name) == ["Sid", "Effect"])
  }
}
