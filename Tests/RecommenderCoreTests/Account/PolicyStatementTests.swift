import Testing

@testable import RecommenderCore

@Suite struct PolicyStatementTests {
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

  private func statements(_ text: String) throws -> [PolicyStatement]? {
    PolicyStatement.statements(ofPolicy: try JSONText.read(text.utf8))
  }

  @Test("A policy is read from an object, from a text of JSON and from a percent-encoded text")
  func threeForms() throws {
    #expect(try statements(Self.document) == Self.meaning)
    #expect(PolicyStatement.statements(ofPolicy: .string(Self.document)) == Self.meaning)
    let encoded = Self.document.utf8.map { byte -> String in
      let digits = String(byte, radix: 16)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
    #expect(PolicyStatement.statements(ofPolicy: .string(encoded.joined())) == Self.meaning)
  }

  @Test(
    "A principal is read in each of its forms",
    arguments: [
      (#""*""#, ["*"]),
      (#"{"AWS":"*"}"#, ["*"]),
      (#"{"AWS":"arn:aws:iam::123456789012:root"}"#, []),
      (#"{"Service":"a.amazonaws.com"}"#, ["a.amazonaws.com"]),
      (#"{"Service":["a.aws","b.aws"]}"#, ["a.aws", "b.aws"]),
      (#"{"AWS":"arn:x","Service":"a.amazonaws.com"}"#, ["a.amazonaws.com"]),
    ])
  func principals(principal: String, services: [String]) throws {
    let text = #"{"Statement":{"Effect":"Allow","Principal":\#(principal),"Action":"x:y"}}"#
    #expect(try statements(text)?.first?.services == services)
  }

  @Test("What is named by exclusion names nobody and nothing")
  func exclusion() throws {
    let text =
      #"{"Statement":{"Effect":"Allow","NotPrincipal":{"Service":"a"},"NotAction":["x:y"]}}"#
    #expect(
      try statements(text) == [PolicyStatement(effect: "Allow", services: [], actions: [])])
  }

  @Test("Truth values and numbers in a condition are read as texts")
  func values() throws {
    let text = """
      {"Statement":[{"Effect":"Deny","Principal":"*","Action":["a:b","c:d"],
       "Condition":{"Bool":{"aws:SecureTransport":false},"NumericLessThan":{"k":[3,4]}}}]}
      """
    let statement = try #require(try statements(text)?.first)
    #expect(statement.actions == ["a:b", "c:d"])
    #expect(statement.conditions.map(\.values) == [["false"], ["3", "4"]])
  }

  @Test("No statements is a policy that allows nothing, not an unknown one")
  func empty() throws {
    #expect(try statements(#"{"Version":"2012-10-17","Statement":[]}"#) == [])
  }

  @Test(
    "What is no policy is not understood",
    arguments: [
      "{}", "null", "3", "[]", #""""#, #""%7B""#, #""%7""#, #""%ZZ""#, #""<html>""#,
      #""\"{}\"""#, #"{"Statement":["x"]}"#, #"{"Statement":"x"}"#,
    ])
  func notAPolicy(text: String) throws {
    #expect(try statements(text) == nil)
  }

  @Test("Conditions with one operator and one key are written as one member")
  func merged() throws {
    let condition = { (value: String) in
      PolicyStatement.Condition(test: "ArnLike", key: "k", values: [value])
    }
    let twice = PolicyStatement(
      effect: "Allow", services: [], actions: [], conditions: [condition("a"), condition("b")])
    let text = JSONText.write(PolicyStatement.policy(of: [twice]))
    #expect(try statements(text)?.first?.conditions.map(\.values) == [["a", "b"]])
  }
}
