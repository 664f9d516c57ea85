import Foundation
import RecommenderCore
import TerminalCanvas
import Testing
import Themes

/// The pictures of the README, made from what the wizard draws today;
/// `RECORD_PICTURES=1 swift test --filter PictureTests` makes them anew.
@Suite struct PictureTests {
  @Test("The picture in a dark theme is what the wizard draws: a campaign is chosen")
  func dark() async throws {
    var stage = try await Stage.at(.campaign, .filled, size: Size(columns: 120, rows: 30))
    await stage.type("mov")
    await stage.press(.down)
    try Self.expect(
      stage.frame, in: "nord", "campaign-dark.svg",
      title: "The wizard asks which campaign to use; beside the list is the configuration so far.")
  }

  @Test("The picture in a light theme is what the wizard draws: prerequisites are checked")
  func light() async throws {
    var stage = try await Stage.at(.prerequisites, .filled, size: Size(columns: 100, rows: 30))
    await stage.press(.down, .down)
    try Self.expect(
      stage.frame, in: "solarized-light", "prerequisites-light.svg",
      title: "The wizard shows each prerequisite with its verdict and what was seen.")
  }

  private static func expect(
    _ frame: Frame, in name: String, _ file: String, title: String
  ) throws {
    let scheme = try #require(Themes.schemes.first { $0.slug == name })
    let picture = SVGPicture(frame, in: SchemeLook(scheme).theme, title: title).text
    let path = folder.appending(path: file)
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] != nil {
      try picture.write(to: path, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: path, encoding: .utf8)
    #expect(picture == expected, "\(file) differs; RECORD_PICTURES=1 makes it anew")
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".github/pictures")
}
