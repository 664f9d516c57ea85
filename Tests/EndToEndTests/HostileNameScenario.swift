import SystemPackage
import TestSupport
import Testing

@Suite struct HostileNameScenario {
  /// Names in JSON, and the column at which what follows them must stand.
  private static let names = [
    #"plain"#, #"bell\u0007\u001b]0;owned\u0007"#, #"back\b\b\b\bspace"#, #"turn\u202edlo\u202c"#,
    #"cl\u001b[2J\u001b[Hear"#, #"zero\u200bwidth\u2060\ufeff"#, #"tab\tand\nline\rbreak"#,
    #"e\u0301\u0301\u0301\u0301\u0301\u0301marks"#, #"映画のおすすめ"#,
    #"family 👨‍👩‍👧‍👦 flag 🇩🇪"#, #"c1\u009b31mred\u0085"#, #"\u0301first"#, #"lone \ud83d\ude00\u200d"#,
  ]

  @Test("Hostile names in a snapshot are drawn harmlessly and keep the columns")
  func columns() async throws {
    let campaigns = Self.names.enumerated().map { number, name in
      """
      {"name": "\(name)", "status": "ACTIVE",
       "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/c\(number)"}
      """
    }
    try await Tmux.session { tmux in
      try tmux.home.appending("hostile.json").put(
        "{\"campaigns\": [\(campaigns.joined(separator: ","))]}")
      try await tmux.run("clear; \(Wizard.path) --account hostile.json")
      try await tmux.waitFor("13 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("▸ plain")
      // The rail is whole, so nothing cleared the screen or moved the cursor.
      let screen = try await tmux.waitFor("10 Review")
      let rows = screen.filter { $0.contains("ACTIVE") }
      #expect(rows.count == Self.names.count)
      #expect(
        screen.joined().unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      // Each row is cut by the terminal's own columns up to the status, and all are as wide.
      let text = try #require(rows.first?.firstRange(of: "ACTIVE"))
      let wanted = rows.first.map { $0.distance(from: $0.startIndex, to: text.lowerBound) }
      for row in rows
      where row.unicodeScalars.allSatisfy({ $0.value < 0x300 || $0.value == 0x2502 }) {
        let place = try #require(row.firstRange(of: "ACTIVE"))
        #expect(row.distance(from: row.startIndex, to: place.lowerBound) == wanted, "\(row)")
      }
      #expect(try await tmux.state("#{pane_title}") != "owned")
    }
  }
}
