@testable import AWSCore
import Glibc
import JSON
import TestSupport
import Testing
import World

struct ConfigurationFilesTests {
    @Test("A file that is missing, in a folder that is missing, or /dev/null says nothing")
    func missing() throws {
        for path in ["/nowhere/at/all", "/dev/null/x", "/dev/null", ""] {
            let files = ConfigurationFiles(
                environment: ["AWS_CONFIG_FILE": path, "AWS_SHARED_CREDENTIALS_FILE": path]
            )
            #expect(try files.read(Files()).profileNames == [])
        }
    }

    @Test("A directory and a FIFO are refused and not waited for")
    func notRegular() async throws {
        try await ScratchFolder.with { folder in
            let pipe = folder.path("pipe")
            try #require(mkfifo(pipe, 0o600) == 0)
            for path in [folder.path, pipe] {
                let problem = FileFailure(operation: .open, path: path, reason: .notARegularFile)
                #expect(throws: ConfigurationFailure.file(path, line: nil, .unreadable(problem))) {
                    try ConfigurationFiles(environment: ["AWS_CONFIG_FILE": path]).read(Files())
                }
            }
        }
    }

    @Test("A file of more than 4 MiB is refused")
    func tooLarge() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("config")
            let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 4 << 20)
            try Files().append(bytes, to: path, durably: false)
            let files = ConfigurationFiles(environment: ["AWS_CONFIG_FILE": path])
            #expect(throws: Never.self) { try files.read(Files()) }
            try Files().append([0x0A], to: path, durably: false)
            #expect(throws: ConfigurationFailure.self) { try files.read(Files()) }
        }
    }

    @Test(
        "~ and variables in a path are replaced as Python does",
        arguments: [
            ("~/c", "/home/me/c"), ("~", "/home/me"), ("~other/c", "~other/c"), ("/a/~", "/a/~"),
            ("$X/c", "/x/c"), ("${X}c", "/xc"), ("$NOT/c", "$NOT/c"), ("${X", "${X"), ("a$", "a$"),
            ("$X$X", "/x/x"),
        ]
    )
    func expansion(_ path: String, _ expected: String) {
        let environment: Environment = ["HOME": "/home/me", "X": "/x"]
        #expect(expandedPath(path, environment) == expected)
    }

    @Test(
        "The locations are those of the public suite",
        .enabled(if: Conformance.isWanted)
    )
    func locations() throws {
        let suite = try Conformance.json("config/smithy-rs/aws-runtime/file-location-tests.json")
        let tests = try #require(suite["tests"]?.arrayValue)
        let here = tests.filter { $0["platform"]?.stringValue != "windows" }
        #expect(here.count == 4)
        for test in here {
            var variables: [String: String] = [:]
            for (name, value) in test["environment"]?.objectValue ?? [:] {
                variables[name] = value.stringValue
            }
            let files = ConfigurationFiles(environment: Environment(variables))
            #expect(files.configPath == test["configLocation"]?.stringValue)
            #expect(files.credentialsPath == test["credentialsLocation"]?.stringValue)
        }
    }

    @Test("[DEFAULT] is seen from every section of its file, and is no profile")
    func inheritedSection() throws {
        let configuration = try Settings(
            config: "[profile a]\nx = 1\n[DEFAULT]\nx = 2\ny = 3\nz = 4\n[profile b]\n",
            credentials: "[DEFAULT]\ny = 5\n[a]\nz = 6\n"
        ).configuration()
        #expect(configuration.profileNames == ["a", "b"])
        let profiles = ["a", "b"].map(configuration.profile)
        #expect(profiles.map { $0?["x"]?.value } == ["1", "2"])
        #expect(profiles.map { $0?["y"]?.value } == ["5", "3"])
        #expect(profiles.map { $0?["z"]?.value } == ["6", "4"])
    }

    @Test("A hundred thousand sections or keys take no quadratic time")
    func manyNames() throws {
        var text = ""
        for number in 0..<100_000 { text += "[" + String(number) + "]\n" }
        text += "[keys]\n"
        for number in 0..<100_000 { text += String(number) + "=\n" }
        let configuration = try Settings(credentials: text).configuration()
        #expect(configuration.profileNames.count == 100_001)
    }
}
