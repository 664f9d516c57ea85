import Foundation
import SystemPackage

/// Documents as a person would write them by hand.
enum Written {
  /// A session with nothing but format, version and these answers, and the given other members.
  static func session(_ answers: String, version: Int = 1, besides: String...) -> String {
    """
    {"format": "recommender-wizard/session", "version": \(version), "answers": {\(answers)}\
    \(besides.map { ", \($0)" }.joined())}
    """
  }

  /// Answers that break no rule, without a function.
  static let answers = """
    "region": "us-east-1",
    "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
    "idType": "PINPOINT_USER_ID", "recommendationsPerMessage": 3, "processing": "none",
    "displayName": "Recommended films", "iamRole": "existing",
    "iamRoleArn": "arn:aws:iam::123456789012:role/PinpointRole", "name": "movie-picks"
    """

  /// A Region, and answers to the first two questions.
  static let begun = """
    "region": "us-east-1",
    "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
    "idType": "PINPOINT_USER_ID"
    """
}

extension Headless {
  /// The folder of the sessions.
  var sessions: FilePath { folder.appending(".local/state/recommender-wizard/sessions") }

  /// Saves a session as if it had been last changed so many seconds after the beginning of 2026.
  func save(_ name: String, _ text: String, after seconds: Int = 0) throws {
    let file = sessions.appending("\(name).json")
    try file.put(text)
    let moment = Date(timeIntervalSince1970: 1_767_225_600 + Double(seconds))
    try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: file.string)
  }

  /// Whether there is a file.
  func has(_ path: FilePath) -> Bool { FileManager.default.fileExists(atPath: path.string) }
}

extension String {
  /// The lines of the text.
  var lines: [String] { split(separator: "\n").map(String.init) }
}
