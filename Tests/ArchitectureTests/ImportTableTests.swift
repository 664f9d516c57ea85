import Testing

/// Holds the import lines of the sources against the table that the house is built by.
@Suite struct ImportTableTests {
  /// What each target may import besides the standard library; the order is bottom up.
  ///
  /// The C library stands only where SystemPackage has no call for what the kernel is asked.
  static let table: [String: Set<String>] = [
    "RecommenderCore": ["FoundationEssentials"],
    "Exporters": ["RecommenderCore", "FoundationEssentials"],
    "SessionStore": [
      "CSystemCalls", "RecommenderCore", "SystemPackage", "FoundationEssentials", "Glibc",
    ],
    "AccountAccess": ["RecommenderCore", "Subprocess", "SystemPackage", "FoundationEssentials"],
    "TerminalCanvas": [],
    "Themes": ["TerminalCanvas"],
    "WizardScreens": ["RecommenderCore", "TerminalCanvas"],
    "PlainPrompts": ["RecommenderCore", "TerminalCanvas"],
    "CNcurses": [],
    "CSystemCalls": [],
    "CursesDriver": ["CNcurses", "TerminalCanvas", "Synchronization"],
    "WizardApp": [
      "RecommenderCore", "Exporters", "SessionStore", "AccountAccess", "TerminalCanvas", "Themes",
      "WizardScreens", "PlainPrompts", "CursesDriver", "SystemPackage", "FoundationEssentials",
      "Subprocess", "Synchronization", "Glibc",
    ],
    "recommender-wizard": [
      "RecommenderCore", "Exporters", "SessionStore", "AccountAccess", "TerminalCanvas", "Themes",
      "WizardScreens", "PlainPrompts", "CursesDriver", "WizardApp", "ArgumentParser", "Logging",
      "SystemPackage", "FoundationEssentials",
    ],
  ]

  @Test("Imports go down only", arguments: try SourceFile.all(under: ["Sources", "Themes"]))
  func importsGoDownOnly(file: SourceFile) throws {
    let allowed = try #require(Self.table[file.target], "\(file.target) is not in the table")
    for module in file.imports {
      #expect(allowed.contains(module), "\(file.path) may not import \(module)")
    }
  }

  @Test("The core needs no library at all")
  func theCoreStandsAlone() throws {
    let core = try SourceFile.all(under: ["Sources"]).filter { $0.target == "RecommenderCore" }
    #expect(!core.isEmpty)
    #expect(core.allSatisfy { $0.imports.isEmpty })
  }

  @Test("Every target that the package declares is in the table")
  func everyTargetIsInTheTable() throws {
    let folders = Set(try SourceFile.all(under: ["Sources", "Themes"]).map(\.target))
    #expect(folders.isSubset(of: Set(Self.table.keys)))
    #expect(folders.contains("RecommenderCore"))
  }
}
