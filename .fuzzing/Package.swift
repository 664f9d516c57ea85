// swift-tools-version: 6.2
import PackageDescription

// The fuzzing of everything that the program reads from outside. A package of its own, because all
// of it is built with libFuzzer's and AddressSanitizer's instruments; `run` gives the flags.
// The targets of the program are the program's own, by symbolic links in `Sources`.

/// The settings that the program's own package has.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "fuzzing",
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "RecommenderCore", swiftSettings: strict),
    .target(name: "Exporters", dependencies: ["RecommenderCore"], swiftSettings: strict),
    .target(name: "CSystemCalls", cSettings: [.define("_GNU_SOURCE")]),
    .target(
      name: "SessionStore", dependencies: ["CSystemCalls", "RecommenderCore", system],
      swiftSettings: strict),
    .target(
      name: "AccountAccess", dependencies: ["RecommenderCore", subprocess, system],
      resources: [.embedInCode("Sample/sample-account.json")], swiftSettings: strict),
    .target(
      name: "TerminalCanvas", exclude: ["Text/generate-width-table.py"], swiftSettings: strict),
    .target(
      name: "Themes", dependencies: ["TerminalCanvas"], resources: [.embedInCode("Schemes")],
      swiftSettings: strict),
    .target(
      name: "WizardScreens", dependencies: ["RecommenderCore", "TerminalCanvas"],
      swiftSettings: strict),
    .target(
      name: "PlainPrompts", dependencies: ["RecommenderCore", "TerminalCanvas"],
      swiftSettings: strict),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesDriver", dependencies: ["CNcurses", "TerminalCanvas"], swiftSettings: strict),
    .target(
      name: "WizardApp",
      dependencies: [
        "AccountAccess", "CursesDriver", "Exporters", "PlainPrompts", "RecommenderCore",
        "SessionStore", "TerminalCanvas", "Themes", "WizardScreens", system,
      ], swiftSettings: strict),
    .target(name: "TestSamples", dependencies: ["RecommenderCore"], swiftSettings: strict),

    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzzer",
      dependencies: [
        "AccountAccess", "CFuzzer", "CNcurses", "CursesDriver", "Exporters", "PlainPrompts",
        "RecommenderCore", "SessionStore", "TerminalCanvas", "TestSamples", "Themes", "WizardApp",
        "WizardScreens",
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
