// swift-tools-version: 6.2

import PackageDescription

/// The house, from the top down: imports only ever point up this list.
let core = Target.Dependency.target(name: "FiguresCore")
let articles = Target.Dependency.target(name: "FiguresArticles")
let extractor = Target.Dependency.target(name: "FiguresExtractor")
let datasets = Target.Dependency.target(name: "FiguresDatasets")
let checker = Target.Dependency.target(name: "FiguresChecker")
let reports = Target.Dependency.target(name: "FiguresReports")
/// Repeatable random numbers for tests and benchmark.
let seeded = Target.Dependency.target(name: "SeededRandom")

let package = Package(
  name: "figures",
  products: [
    .executable(name: "figures", targets: ["figures"]),
    .library(name: "FiguresCore", targets: ["FiguresCore"]),
    .library(name: "FiguresArticles", targets: ["FiguresArticles"]),
    .library(name: "FiguresExtractor", targets: ["FiguresExtractor"]),
    .library(name: "FiguresDatasets", targets: ["FiguresDatasets"]),
    .library(name: "FiguresChecker", targets: ["FiguresChecker"]),
    .library(name: "FiguresReports", targets: ["FiguresReports"]),
    .library(name: "FiguresTesting", targets: ["FiguresTesting"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "FiguresCore"),
    .target(name: "FiguresArticles", dependencies: [core]),
    .target(name: "FiguresExtractor", dependencies: [core, articles]),
    .target(name: "FiguresDatasets", dependencies: [core]),
    .target(name: "FiguresChecker", dependencies: [core, articles, extractor, datasets]),
    .target(
      name: "FiguresReports", dependencies: [core, articles, extractor, datasets, checker], exclude: ["Schemas"]),
    .target(
      name: "FiguresTesting", dependencies: [core, articles, extractor, datasets, checker]),
    .executableTarget(
      name: "figures", dependencies: [core, articles, extractor, datasets, checker, reports],
      path: "Sources/FiguresCommand"),
    .executableTarget(
      name: "figures-benchmark", dependencies: [core, articles, extractor, datasets, checker, reports, seeded],
      path: "Sources/FiguresBenchmark"),
    .executableTarget(
      name: "AuditWalkthrough", dependencies: [core, articles, extractor, datasets, checker, reports],
      path: "Notebooks-as-scripts", sources: ["AuditWalkthrough.swift"]),
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .testTarget(name: "FiguresCoreTests", dependencies: [core, seeded]),
    .testTarget(name: "FiguresArticlesTests", dependencies: [core, articles, seeded], exclude: ["Pages"]),
    .testTarget(name: "FiguresExtractorTests", dependencies: [core, articles, extractor]),
    .testTarget(name: "FiguresDatasetsTests", dependencies: [core, datasets, seeded]),
    .testTarget(
      name: "FiguresCheckerTests", dependencies: [core, articles, extractor, datasets, checker, seeded],
      exclude: ["Texts/Clean", "Texts/Headlines", "Texts/Planted", "Texts/Traps", "Texts/Twins"]),
    .testTarget(
      name: "FiguresReportsTests",
      dependencies: [core, articles, extractor, datasets, checker, reports], exclude: ["Canned"]),
    .testTarget(name: "FiguresTestingTests", dependencies: ["FiguresTesting"]),
    .testTarget(name: "FiguresCommandTests", dependencies: ["figures"]),
    .testTarget(name: "NotebookTests", dependencies: ["AuditWalkthrough", "figures"], exclude: ["Recorded"]),
  ],
  swiftLanguageModes: [.v6]
)
