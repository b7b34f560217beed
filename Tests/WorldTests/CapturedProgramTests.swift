import Glibc
import TestSupport
import Testing
import World

/// Programs whose output is captured.
@Suite(.timeLimit(.minutes(1)))
struct CapturedProgramTests {
    private static let limits = Programs.CaptureLimits(time: .seconds(10), output: 1_000, error: 20)

    private func run(
        _ words: [String],
        _ limits: Programs.CaptureLimits = limits
    ) async throws -> Programs.Captured {
        try await Programs.system.captured(
            words,
            environment: ["PATH": "/usr/bin:/bin", "A": "b c"],
            limits: limits
        )
    }

    @Test("Words arrive as they are, the environment is the one given, and both outputs come back")
    func outputs() async throws {
        let script = #"printf '%s|' "$@" "$A"; echo wrong >&2; cat; exit 3"#
        let done = try await run(["sh", "-c", script, "sh", "a b", "$A;`x`"])
        #expect(done.status == .exited(3))
        #expect(String(decoding: done.output, as: UTF8.self) == "a b|$A;`x`|b c|")
        #expect(String(decoding: done.error, as: UTF8.self) == "wrong\n")
        #expect(try await run(["sh", "-c", "kill -9 $$"]).status == .signalled(9))
    }

    @Test("What can't be started says why", arguments: [["/nowhere/x"], ["no-such-program"], []])
    func notStarted(_ words: [String]) async throws {
        await #expect(throws: Programs.CaptureFailure.notStarted(ENOENT)) { try await run(words) }
    }

    @Test("Neither an endless output, nor a long one, nor a long silence is waited for")
    func limits() async throws {
        await #expect(throws: Programs.CaptureFailure.tooLong) { try await run(["yes"]) }
        let errors = try await run(["sh", "-c", "yes | head -c 100000 >&2; printf ok"])
        #expect(errors.error.count == 20)
        #expect(errors.output == Array("ok".utf8))
        var limits = Self.limits
        limits.time = .milliseconds(50)
        await #expect(throws: Programs.CaptureFailure.tooSlow) {
            try await run(["sh", "-c", "sleep 60"], limits)
        }
    }

    @Test("Who leaves a program behind that holds the output isn't waited for longer")
    func leftBehind() async throws {
        let clock = ContinuousClock()
        let time = try await clock.measure {
            let done = try await run(["sh", "-c", "sleep 30 & echo $!"])
            let child = pid_t(String(decoding: done.output, as: UTF8.self).dropLast())
            kill(try #require(child), SIGKILL)
        }
        #expect(time < .seconds(10))
    }

    @Test("A cancelled task ends the program and all that it started")
    func cancelled() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path + "/pid"
            let task = Task {
                try await run(["sh", "-c", "trap '' TERM; sleep 60 & echo $! >\(path); wait"])
            }
            var child: pid_t?
            for _ in 0..<500 where child == nil {
                let text = (try? Files().read(path, limit: 100)) ?? []
                child = pid_t(String(decoding: text, as: UTF8.self).dropLast())
                try await Task.sleep(for: .milliseconds(10))
            }
            let process = try #require(child)
            task.cancel()
            await #expect(throws: Programs.CaptureFailure.cancelled) { try await task.value }
            var isGone = false
            for _ in 0..<1_000 where !isGone {
                isGone = kill(process, 0) != 0
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(isGone)
        }
    }

    @Test("A program inherits no descriptor and no ignored signal")
    func inheritance() async throws {
        let listed = try await run(["ls", "/proc/self/fd"])
        #expect(String(decoding: listed.output, as: UTF8.self) == "0\n1\n2\n3\n")
        let signals = try await run(["grep", "-E", "Sig(Blk|Ign)", "/proc/self/status"])
        // The C library keeps two signals to itself.
        let masks = String(decoding: signals.output, as: UTF8.self)
            .replacing("0000000180000000", with: "0000000000000000")
        #expect(masks == "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n")
    }
}
