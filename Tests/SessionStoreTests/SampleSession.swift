import RecommenderCore
import SessionStore

/// Session documents for tests, as bytes.
enum SampleSession {
  /// A session whose description is a run of one character, so that a torn one shows.
  static func bytes(_ name: String, number: Int, length: Int = 200) -> [UInt8] {
    var answers = Answers()
    answers.name = "\(number)"
    answers.recommendationContent = String(
      repeating: Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26))), count: length)
    let document = SessionDocument(name: name, step: .campaign, answers: answers)
    return Array(document.text.utf8)
  }

  /// The number of a session that was made here; nil where it is not whole.
  static func number(_ bytes: [UInt8]) -> Int? {
    guard let document = try? SessionDocument(decoding: bytes),
      let number = Int(document.answers.name)
    else { return nil }
    let length = document.answers.recommendationContent.count
    return bytes == self.bytes(document.name, number: number, length: length) ? number : nil
  }
}

extension LockHolder {
  /// A holder with this very process.
  static let test = LockHolder.thisProgram(since: Timestamp(seconds: 1_800_000_000))
}
