@testable import RecommenderCore

extension VerdictCase {
  static var agreement: [VerdictCase] {
    let confirmed: [VerdictCase] = [
      .init(.idsCorrelate, "confirmed", .met, saying: "Confirmed by Ana.") { _ in },
      .init(.idTypeConsistent, "confirmed", .met, saying: "Confirmed by Ana.") { _ in },
      .init(.countAgreed, "confirmed", .met, saying: "Confirmed by Ana.") { _ in },
      .init(.itemLength, "confirmed", .met, saying: "Confirmed by Ana.") { _ in },
      .init(.attributesAgreed, "confirmed", .met, saying: "Confirmed by Ana.") { _ in },
      .init(.functionPurpose, "confirmed with a note", .met, saying: "Ana. by mail") {
        $0.confirmations[.functionPurpose]?.note = "by mail"
      },
    ]
    let open: [VerdictCase] = [
      .init(.idsCorrelate, "open", .toConfirm, saying: "user IDs of Pinpoint") {
        $0.confirmations = [:]
      },
      .init(.idTypeConsistent, "open", .toConfirm, saying: "endpoint ID") {
        $0.confirmations = [:]
        $0.answers.idType = .endpoint
      },
      .init(.countAgreed, "open", .toConfirm, saying: "3 recommendations") {
        $0.confirmations = [:]
      },
      .init(.itemLength, "open", .toConfirm, saying: "100 characters") { $0.confirmations = [:] },
      .init(.attributesAgreed, "open", .toConfirm, saying: "Title") { $0.confirmations = [:] },
      .init(
        .functionPurpose, "open", .toConfirm, saying: "given: Title: the headline; Url: not said."
      ) {
        $0.confirmations = [:]
        $0.answers.attributes.append(AttributeAnswer(name: "Url"))
      },
      .init(.functionPurpose, "no attribute", .toConfirm, saying: "does not know the item?") {
        $0.confirmations = [:]
        $0.answers.attributes = []
      },
      .init(.contentKnown, "nothing said", .toConfirm, saying: "item ID") {
        $0.confirmations = [:]
        $0.answers.recommendationContent = " "
      },
      .init(.contentKnown, "said by a guess", .toConfirm, saying: "contains: no idea yet?") {
        $0.confirmations = [:]
        $0.answers.recommendationContent = "no idea yet"
      },
    ]
    let unanswered: [VerdictCase] = [
      .init(.idsCorrelate, "no ID type", .notChecked, saying: "No ID type") {
        $0.answers.idType = nil
      },
      .init(.idTypeConsistent, "no ID type", .notChecked, saying: "No ID type") {
        $0.answers.idType = nil
      },
      .init(.countAgreed, "no number", .notChecked, saying: "No number") {
        $0.answers.recommendationsPerMessage = nil
      },
      .init(.attributesAgreed, "no attribute", .notChecked, saying: "No attribute") {
        $0.answers.attributes = [AttributeAnswer()]
      },
    ]
    let content = VerdictCase(.contentKnown, "confirmed", .met, saying: "Ana. It contains: the ID")
    {
      _ in
    }
    return confirmed + open + unanswered + [content]
  }
}
