// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: language mode 6 plus the features that later modes will turn on.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // Finding generic types by their names would take a tenth of the time from exec to the first frame.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")

let package = Package(
  name: "recommender-wizard",
  products: [
    .executable(name: "recommender-wizard", targets: ["recommender-wizard"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // Without its traits, since its default one links Foundation into the program.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The domain and what stands on it alone.
    .target(name: "RecommenderCore", swiftSettings: strict),
    .target(name: "Exporters", dependencies: ["RecommenderCore"], swiftSettings: strict),
    .target(name: "CSystemCalls", cSettings: [.define("_GNU_SOURCE")]),
    .target(
      name: "SessionStore", dependencies: ["CSystemCalls", "RecommenderCore", system],
      swiftSettings: strict),
    .target(
      name: "AccountAccess",
      dependencies: ["RecommenderCore", subprocess, system],
      resources: [.embedInCode("Sample/sample-account.json")],
      swiftSettings: strict),

    // The screen.
    .target(
      name: "TerminalCanvas", exclude: ["Text/generate-width-table.py"], swiftSettings: strict),
    .target(
      name: "Themes",
      dependencies: ["TerminalCanvas"],
      path: "Themes",
      resources: [.embedInCode("Schemes")],
      swiftSettings: strict),
    .target(
      name: "WizardScreens",
      dependencies: ["RecommenderCore", "TerminalCanvas"],
      swiftSettings: strict),
    .target(
      name: "PlainPrompts",
      dependencies: ["RecommenderCore", "TerminalCanvas"],
      swiftSettings: strict),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesDriver", dependencies: ["CNcurses", "TerminalCanvas"], swiftSettings: strict),

    // The program.
    .target(
      name: "WizardApp",
      dependencies: [
        "AccountAccess", "CursesDriver", "Exporters", "PlainPrompts", "RecommenderCore",
        "SessionStore", "TerminalCanvas", "Themes", "WizardScreens", system,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "recommender-wizard",
      dependencies: [
        "AccountAccess", "Exporters", "RecommenderCore", "SessionStore", "TerminalCanvas",
        "WizardApp", argumentParser, system,
      ],
      swiftSettings: strict,
      // Half of the time from exec to the first frame would go into the dynamic linker.
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(configuration: .release))]),

    // What tests share, and a program that shows what the driver does.
    .target(
      name: "TestSupport", dependencies: [subprocess, system], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "driver-probe", dependencies: ["CursesDriver", "TerminalCanvas"],
      path: "Tests/Support/driver-probe", swiftSettings: strict),

    // Half a million policies are decided by it, which takes minutes where nothing is optimized.
    .target(
      name: "NaiveIAM", dependencies: ["RecommenderCore"], path: "Tests/NaiveIAM",
      swiftSettings: strict + [.unsafeFlags(["-O"])]),
    .target(
      name: "AWSEndpoint", dependencies: ["NaiveIAM", "RecommenderCore", flyingFox],
      path: "Tests/AWSEndpoint", swiftSettings: strict),
    .target(
      name: "TestSamples", dependencies: ["RecommenderCore"], path: "Tests/TestSamples",
      swiftSettings: strict),

    // The tests.
    .testTarget(
      name: "RecommenderCoreTests",
      dependencies: ["TestSamples", "TestSupport", "RecommenderCore"],
      swiftSettings: strict),
    .testTarget(
      name: "PolicyOracleTests", dependencies: ["NaiveIAM", "RecommenderCore", "TestSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ExportersTests",
      dependencies: [
        "AWSEndpoint", "Exporters", "RecommenderCore", "TestSamples", "TestSupport", subprocess,
        system,
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "AccountAccessTests",
      dependencies: [
        "AWSEndpoint", "AccountAccess", "Exporters", "RecommenderCore", "TestSamples",
        "TestSupport", subprocess, system,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FixTests",
      dependencies: [
        "AWSEndpoint", "AccountAccess", "NaiveIAM", "RecommenderCore", "TestSamples",
        "TestSupport", "recommender-wizard", subprocess, system,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalCanvasTests", dependencies: ["TestSamples", "TerminalCanvas"],
      swiftSettings: strict),
    .testTarget(
      name: "ThemesTests", dependencies: ["TerminalCanvas", "Themes"], swiftSettings: strict),
    .testTarget(
      name: "WizardScreensTests",
      dependencies: [
        "TestSamples", "AccountAccess", "RecommenderCore", "TerminalCanvas", "Themes",
        "WizardScreens",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "PlainPromptsTests",
      dependencies: [
        "TestSamples", "AccountAccess", "PlainPrompts", "RecommenderCore", "TerminalCanvas",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "CursesDriverTests",
      dependencies: [
        "TestSamples",
        "CNcurses", "CursesDriver", "TerminalCanvas", "TestSupport", "Themes", "driver-probe",
        system,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SessionStoreTests",
      dependencies: ["TestSamples", "RecommenderCore", "SessionStore", system],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "AccountAccess", "CNcurses", "CursesDriver", "Exporters", "PlainPrompts", "RecommenderCore",
        "SessionStore", "TerminalCanvas", "TestSamples", "TestSupport", "Themes", "WizardApp",
        "WizardScreens",
      ],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "AWSEndpoint", "RecommenderCore", "TestSamples", "TestSupport", "WizardApp",
        "recommender-wizard", argumentParser, flyingFox, subprocess, system,
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
