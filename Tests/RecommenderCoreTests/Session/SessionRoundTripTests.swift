import Testing

@testable import RecommenderCore

@Suite struct SessionRoundTripTests {
  @Test(
    "A session written, read and written again is the same to the byte", arguments: UInt64(0)..<300)
  func byteForByte(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let document = random.session()
    let text = document.text
    let read = try SessionDocument(decoding: text.utf8)
    #expect(read == document)
    #expect(read.text == text)
  }

  /// A new answer without a place in the document must not go unnoticed.
  @Test("Every answer has a place in the document")
  func everyAnswerIsThere() throws {
    var answers = Answers()
    answers.region = "r"
    answers.campaignArn = "c"
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.processing = .lambda
    answers.displayName = "d"
    answers.functionArn = "f"
    answers.attributes = [AttributeAnswer(name: "n", displayName: "d", purpose: "p")]
    answers.iamRole = .create
    answers.iamRoleArn = "a"
    answers.iamRoleName = "n"
    answers.name = "m"
    answers.description = "d"
    answers.recommendationContent = "t"
    let json = SessionDocument(
      account: AccountChoice(source: .file, file: "x", profile: "y"), answers: answers
    ).json
    expectCovered(answers, by: json["answers"])
    expectCovered(answers.attributes[0], by: json["answers"]?["attributes"]?.elements?.first)
    expectCovered(AccountChoice(source: .file, file: "x", profile: "y"), by: json["account"])
  }

  private func expectCovered(_ value: Any, by json: JSONValue?) {
    for property in Mirror(reflecting: value).children {
      let name = property.label ?? ""
      #expect(json?[name] != nil, "\(name) is not in the document")
    }
  }

  @Test("A session taken up and saved again keeps all that it held", arguments: UInt64(0)..<100)
  func takenUpAndSaved(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let document = random.session()
    let state = WizardState(document, name: "films", fallback: .none)
    let saved = state.document(updating: document, modified: Timestamp(seconds: 7))
    #expect(saved.answers == document.answers)
    #expect(saved.drafts == document.drafts)
    #expect(saved.confirmations == document.confirmations)
    #expect(saved.unknown == document.unknown)
    #expect(saved.account == document.account ?? AccountChoice.none)
    #expect(saved.step == document.step ?? .account)
    #expect(saved.created == document.created ?? Timestamp(seconds: 7))
    #expect(saved.modified == Timestamp(seconds: 7))
    #expect(saved.name == "films")
  }
}
