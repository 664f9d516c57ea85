import SystemPackage
import Testing

@testable import SessionStore

@Suite struct SessionFolderTests {
  @Test(
    "The folder follows XDG_STATE_HOME, and HOME where that is missing or relative",
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/recommender-wizard/sessions"),
      (["HOME": "/h"], "/h/.local/state/recommender-wizard/sessions"),
      (
        ["XDG_STATE_HOME": "state", "HOME": "/h"], "/h/.local/state/recommender-wizard/sessions"
      ),
      (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/recommender-wizard/sessions"),
    ] as [([String: String], String)])
  func place(environment: [String: String], path: String) {
    #expect(SessionFolder(environment: environment)?.path == FilePath(path))
  }

  @Test("Without HOME there is no folder", arguments: [[:], ["HOME": ""], ["HOME": "h"]])
  func nowhere(environment: [String: String]) {
    #expect(SessionFolder(environment: environment) == nil)
  }

  @Test("What was saved is read again; what was not is nothing")
  func saveAndLoad() throws {
    let home = try TemporaryFolder()
    let folder = try #require(SessionFolder(environment: ["HOME": home.path.string]))
    #expect(try folder.load("films") == nil)
    try folder.save([1, 2, 3], as: "films")
    #expect(try folder.load("films") == [1, 2, 3])
    let place = ".local/state/recommender-wizard/sessions"
    #expect(try home.mode(place) == 0o700)
    #expect(try home.mode("\(place)/films.json") == 0o600)
  }

  @Test("A session that cannot be saved is told, and what was there stays")
  func cannotSave() throws {
    let home = try TemporaryFolder()
    try home.put("a file", ".local")
    let folder = try #require(SessionFolder(environment: ["HOME": home.path.string]))
    #expect(throws: FileFailure.self) { try folder.save([1], as: "films") }
    #expect(try home.text(".local") == "a file")
  }
}
