import Glibc
import TestSupport
import Testing
import World

/// Programs started through the system's shell; what they say is read back from a file.
struct ProgramsTests {
    let environment: Environment = ["PATH": "/usr/bin:/bin", "ONLY": "this"]

    @Test func theCodeOrTheSignalIsTold() async throws {
        #expect(try await run("exit 7") == .exited(7))
        #expect(try await run("kill -TERM $$") == .signalled(SIGTERM))
        #expect(try await run("no-such-program 2>/dev/null") == .exited(127))
    }

    @Test func itHasTheEnvironmentThatIsGivenAndNoOther() async throws {
        let written = try await output(of: "/usr/bin/env")
        let names = written.split(separator: "\n").map { $0.prefix { $0 != "=" } }
        #expect(written.contains("ONLY=this\n"))
        // `sh` adds its own place.
        #expect(Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == ["PATH", "ONLY"])
    }

    @Test func itReadsWhatItIsGivenByteForByte() async throws {
        let bytes = (0...255).map { UInt8($0) } + [0x1B, 0xFF, 0x0A]
        let written = try await ScratchFolder.with { folder in
            let (pieces, feed) = AsyncStream.makeStream(of: [UInt8].self)
            for byte in bytes { feed.yield([byte]) }
            feed.finish()
            #expect(try await run("cat > \(folder.path("out"))", .bytes(pieces)) == .exited(0))
            return try Files().read(folder.path("out"), limit: 1_000)
        }
        #expect(written == bytes)
    }

    @Test func nothingIsAnEndAtOnce() async throws {
        #expect(try await output(of: "wc -c") == "0\n")
    }

    @Test func oneThatReadsNoMoreIsNotWaitedFor() async throws {
        let (pieces, feed) = AsyncStream.makeStream(of: [UInt8].self)
        feed.yield(Array("one\n".utf8))
        // The stream is never finished.
        #expect(try await run("head -n 1 > /dev/null", .bytes(pieces)) == .exited(0))
        feed.yield(Array("two\n".utf8))
    }

    @Test func muchMoreThanAPipeHoldsIsNoTrouble() async throws {
        let (pieces, feed) = AsyncStream.makeStream(of: [UInt8].self)
        for _ in 0..<200 { feed.yield([UInt8](repeating: 0x61, count: 10_000)) }
        feed.finish()
        let count = try await ScratchFolder.with { folder in
            _ = try await run("sleep 0.1; wc -c > \(folder.path("out"))", .bytes(pieces))
            return try Files().read(folder.path("out"), limit: 100)
        }
        #expect(String(decoding: count, as: UTF8.self) == "2000000\n")
    }

    /// We ignore SIGPIPE, and a program that inherited that would never end.
    @Test func signalsMeanToItWhatTheyAlwaysMean() async throws {
        #expect(try await run("yes | head -n 1 > /dev/null") == .exited(0))
        #expect(try await run("kill -PIPE $$") == .signalled(SIGPIPE))
        #expect(try await run("kill -INT $$") == .signalled(SIGINT))
        #expect(try await run("kill -QUIT $$") == .signalled(SIGQUIT))
    }

    @Test func givingUpTheWaitDoesNotKillIt() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("out")
            let work = Task { try await run("sleep 0.3; echo done > \(path)") }
            work.cancel()
            let status = try await work.value
            let written = try Files().read(path, limit: 100)
            #expect(status == .exited(0))
            #expect(written == Array("done\n".utf8))
        }
    }

    private func run(
        _ command: String,
        _ input: Programs.Input = .nothing
    ) async throws -> Programs.Status {
        try await Programs.system.run(command, input: input, environment: environment)
    }

    private func output(of command: String) async throws -> String {
        try await ScratchFolder.with { folder in
            let path = folder.path("out")
            #expect(try await run("\(command) > \(path)") == .exited(0))
            return String(decoding: try Files().read(path, limit: 10_000), as: UTF8.self)
        }
    }
}

struct SecretsTests {
    @Test func namesThatTellOfASecretAreLeftOut() {
        let environment: Environment = [
            "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t", "AWS_PROFILE": "prod",
            "GITHUB_TOKEN": "g", "db_password": "p", "API_KEY": "k", "PATH": "/bin", "LESS": "R",
            "KEYBOARD": "us",
        ]
        #expect(environment.withoutSecrets.all.keys.sorted() == ["KEYBOARD", "LESS", "PATH"])
    }
}
