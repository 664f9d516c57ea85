import Foundation
import Testing

/// The pictures of the README; `RECORD_PICTURES=1 swift test --filter PictureTests` draws them anew.
@Suite struct PictureTests {
  @Test("The pictures are the frames of today", arguments: Scene.allCases)
  func today(scene: Scene) async throws {
    let file = Self.folder.appending(path: Self.name(of: scene))
    let svg = try await scene.picture().svg
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] != nil {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try svg.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(svg == expected, "\(scene) differs; RECORD_PICTURES=1 draws it anew")
  }

  @Test("The README shows every picture, with words for those who do not see it")
  func shown() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let shown = readme.matches(of: /!\[([^\]]{40,})\]\(\.github\/pictures\/([^)]+)\)/).map(\.2)
    #expect(Set(shown.map(String.init)) == Set(Scene.allCases.map(Self.name(of:))))
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(files) == Set(Scene.allCases.map(Self.name(of:))), "nothing else lies there")
  }

  private static func name(of scene: Scene) -> String { "\(scene).svg" }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: ".github/pictures")
}
