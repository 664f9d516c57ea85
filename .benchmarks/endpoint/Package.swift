// swift-tools-version: 6.2
import PackageDescription

/// As in the package whose local endpoint this serves.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "serve-endpoint",
  dependencies: [.package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1")],
  targets: [
    .target(name: "RecommenderCore", swiftSettings: strict),
    .target(
      name: "AWSEndpoint",
      dependencies: ["RecommenderCore", .product(name: "FlyingFox", package: "FlyingFox")],
      swiftSettings: strict),
    .executableTarget(name: "serve-endpoint", dependencies: ["AWSEndpoint"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
