// swift-tools-version: 6.2
import PackageDescription

let asyncHTTPClient = Target.Dependency.product(
    name: "AsyncHTTPClient",
    package: "async-http-client"
)
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let orderedCollections = Target.Dependency.product(
    name: "OrderedCollections",
    package: "swift-collections"
)
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let hummingbirdCore = Target.Dependency.product(
    name: "HummingbirdCore",
    package: "hummingbird"
)
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")

let package = Package(
    name: "appflow",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "appflow", targets: ["AppFlowCLI"])],
    dependencies: [
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird",
            from: "2.28.1",
            traits: []
        ),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // The arrows of DESIGN.md, lowest first. Each list is all that a target may import.
        .target(name: "JSON", dependencies: [orderedCollections]),
        .target(name: "TerminalText"),
        .target(name: "World", dependencies: [subprocess]),
        .target(name: "SigV4", dependencies: [crypto]),
        .target(name: "JMESPath", dependencies: ["JSON"]),
        .target(name: "Output", dependencies: ["JSON", "TerminalText"]),
        .target(
            name: "AWSCore",
            dependencies: [
                "JSON", "SigV4", "World", asyncHTTPClient, crypto, nioCore, nioPosix, nioHTTP1,
                nioSSL,
            ]
        ),
        .target(name: "AppFlow", dependencies: ["JSON", "AWSCore", "SigV4", "World"]),
        .target(
            name: "Shell",
            dependencies: [
                "JSON", "TerminalText", "World", "SigV4", "JMESPath", "Output", "AWSCore",
                "AppFlow",
            ]
        ),
        .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "LineEditor", dependencies: ["CEditline", "TerminalText"]),
        .target(
            name: "Simulator",
            dependencies: [
                "JSON", "SigV4", "World", "TerminalText", hummingbirdCore, nioCore, nioPosix,
                nioHTTP1, logging,
            ]
        ),
        .executableTarget(
            name: "AppFlowCLI",
            dependencies: [
                "JSON", "TerminalText", "World", "SigV4", "JMESPath", "Output", "AWSCore",
                "AppFlow", "Shell", "LineEditor", "Simulator",
            ]
        ),

        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .target(
            name: "TestSupport",
            dependencies: ["JSON", "World", "CPseudoTerminal"],
            path: "Tests/TestSupport"
        ),
        .target(
            name: "ProgramSupport",
            dependencies: [subprocess],
            path: "Tests/ProgramSupport"
        ),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
        .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText", "TestSupport"]),
        .testTarget(name: "WorldTests", dependencies: ["World", "TestSupport"]),
        .testTarget(name: "SigV4Tests", dependencies: ["SigV4", "JSON", "TestSupport"]),
        .testTarget(name: "JMESPathTests", dependencies: ["JMESPath", "JSON", "TestSupport"]),
        .executableTarget(
            name: "JMESPathProbe",
            dependencies: ["JMESPath", "JSON", "World"],
            path: "Tests/JMESPathProbe"
        ),
        .testTarget(
            name: "OutputTests",
            dependencies: ["Output", "JSON", "TerminalText", "TestSupport"]
        ),
        .testTarget(
            name: "AWSCoreTests",
            dependencies: [
                "AWSCore", "JSON", "SigV4", "World", "TestSupport", nioCore, nioPosix, nioSSL,
            ]
        ),
        .testTarget(
            name: "AppFlowTests",
            dependencies: ["AppFlow", "AWSCore", "JSON", "SigV4", "World", "TestSupport"]
        ),
        .executableTarget(
            name: "LineEditorProbe",
            dependencies: ["LineEditor", "TerminalText"],
            path: "Tests/LineEditorProbe"
        ),
        .testTarget(
            name: "LineEditorTests",
            dependencies: [
                "LineEditor", "LineEditorProbe", "CEditline", "TerminalText", "TestSupport",
                "World",
            ]
        ),
        .testTarget(
            name: "SimulatorTests",
            dependencies: ["Simulator", "JSON", "TerminalText", "SigV4", "World", "TestSupport"]
        ),
        .testTarget(
            name: "ShellTests",
            dependencies: [
                "Shell", "JSON", "TerminalText", "World", "SigV4", "Output", "AWSCore", "AppFlow",
                "Simulator", "TestSupport",
            ]
        ),
        .testTarget(
            name: "OracleTests",
            dependencies: [
                "AWSCore", "AppFlow", "AppFlowCLI", "JMESPath", "JSON", "Output",
                "ProgramSupport", "Shell", "Simulator", "TestSupport", "World",
            ],
            exclude: ["Scripts"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "AppFlowCLI", "AppFlow", "JSON", "ProgramSupport", "Simulator", "TestSupport",
                "World",
            ]
        ),
        .testTarget(
            name: "CompletionTests",
            dependencies: [
                "AppFlowCLI", "AWSCore", "AppFlow", "ProgramSupport", "Shell", "Simulator",
                "TerminalText", "TestSupport", "World",
            ]
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "AppFlowCLI", "JSON", "LineEditorProbe", "ProgramSupport", "Simulator",
                "TerminalText", "TestSupport", "World",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

let targetsInC: Set = ["CEditline", "CPseudoTerminal"]
for target in package.targets where !targetsInC.contains(target.name) {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
        .treatAllWarnings(as: .error),
        .treatWarning("DeprecatedDeclaration", as: .warning),
    ]
}
