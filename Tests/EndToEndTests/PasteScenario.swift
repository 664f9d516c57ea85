import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct PasteScenario {
  @Test("A table pasted from a sheet becomes the attributes, which undo takes back")
  func pastesTable() async throws {
    try await Wizard.session("--account sample --to out") { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseFunction("movie-enrich")
      let rows = (1...10).map { "Item_\($0)\tShown \($0)\tuse \($0)\n" }
      try await tmux.paste(rows.joined())
      try await tmux.waitFor("10 of at most 10")
      try await tmux.send("M-u")
      try await tmux.waitForNo("use 10")
      #expect(!(try await tmux.screen()).contains { $0.contains("Item_1") })
      try await tmux.send("M-r")
      try await tmux.waitFor("use 10")
      try await tmux.send("M-7")
      try await tmux.walkToReview()
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      let body = try sorted(
        await AWSCommand.bodySent(from: tmux.home.appending("out/recommender.json")))
      let names = (1...10).map { JSONValue.Member("Item_\($0)", .string("Shown \($0)")) }
      #expect(body["Attributes"] == .object(names.sorted { $0.name < $1.name }))
    }
  }

  @Test("Pasted lines do not press Enter") func pastedLineBreaks() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.send("Enter")
      try await tmux.waitFor("Which attributes will messages use?")
      try await tmux.paste("Films\nfor you\n")
      try await tmux.waitFor("for you")
      try await tmux.waitFor("Which attributes will messages use?")
    }
  }
}
