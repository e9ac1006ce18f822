// swift-tools-version: 6.2

import PackageDescription

/// A package of its own, for a target of libFuzzer has no `main` and would break a plain build. It depends on nothing but this project.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "figures", path: "../..")],
  targets: ["FuzzExtract", "FuzzPages"].map { name in
    .executableTarget(
      name: name,
      dependencies: [
        .product(name: "FiguresArticles", package: "figures"),
        .product(name: "FiguresChecker", package: "figures"),
        .product(name: "FiguresCore", package: "figures"),
        .product(name: "FiguresExtractor", package: "figures"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  },
  swiftLanguageModes: [.v6]
)
