import Testing

@testable import RecommenderCore

@Suite("What people confirm")
struct ConfirmationTests {
  @Test("Name, time and note are told")
  func told() throws {
    let time = Timestamp(seconds: 5)
    let assessment = try Scene.with {
      $0.confirmations[.idsCorrelate] = Confirmation(by: "Ana", at: time, note: "compared ten")
    }.assess(.idsCorrelate)
    #expect(
      assessment == Assessment(.met, evidence: "Confirmed by Ana. compared ten", checkedAt: time))
  }

  @Test("A confirmation without a name is one all the same")
  func nameless() throws {
    let assessment = try Scene.with {
      $0.confirmations[.itemLength] = Confirmation(by: "", at: Scene.now)
    }.assess(.itemLength)
    #expect(assessment.evidence == "Confirmed.")
  }

  @Test("What was not answered cannot have been agreed on")
  func unanswered() throws {
    let scene = Scene.with { $0.answers.recommendationsPerMessage = nil }
    #expect(scene.confirmations[.countAgreed] != nil)
    #expect(try scene.assess(.countAgreed).verdict == .notChecked)
  }

  @Test("What a recommendation contains is known by a person's word, whatever was answered")
  func content() throws {
    var scene = Scene.with {
      $0.answers.recommendationContent = ""
      $0.confirmations = [:]
    }
    #expect(try scene.assess(.contentKnown).verdict == .toConfirm)
    scene.confirmations[.contentKnown] = Confirmation(by: "Bo", at: Scene.now)
    #expect(try scene.assess(.contentKnown).evidence == "Confirmed by Bo.")
    scene.answers.recommendationContent = "a film title"
    #expect(
      try scene.assess(.contentKnown).evidence == "Confirmed by Bo. It contains: a film title.")
  }

  @Test("No word of a person stands against what was seen")
  func machine() throws {
    let scene = Scene.with {
      $0.change(campaign: { $0.status = "CREATE FAILED" })
      $0.confirmations[.campaignActive] = Confirmation(by: "Bo", at: Scene.now)
    }
    #expect(try scene.assess(.campaignActive).verdict == .notMet)
  }
}
