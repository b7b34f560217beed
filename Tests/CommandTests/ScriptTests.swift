import JSON
import ProgramSupport
import Simulator
import Testing

/// Lines from `-c`, a file and a pipe: one after the other, refused by number, stopped at the first failure.
@Suite(.serialized)
struct ScriptTests {
    @Test(arguments: ScriptDoor.allCases)
    func linesShareASession(door: ScriptDoor) async throws {
        try await CommandBench.with { bench in
            let lines = ["use alpha", "# a comment", "", "cancel all --yes", "runs"]
            let run = try await bench.run(lines, by: door)
            #expect(run.status == 0, "\(run.error)")
            #expect(bench.changes.map { $0.body?["flowName"] } == ["alpha"])
            #expect(run.output.contains("a1  CancelStarted\n"))
        }
    }

    @Test(arguments: ScriptDoor.allCases)
    func theFirstFailureStopsWithItsCode(door: ScriptDoor) async throws {
        try await CommandBench.with { bench in
            let lines = ["cancel zz --flow alpha --yes", "cancel b1 --flow beta --yes"]
            let run = try await bench.run(lines, by: door)
            #expect(run.status == 3)
            #expect(bench.cancelled == [["zz"]])
        }
    }

    @Test(arguments: ScriptDoor.allCases)
    func keepGoingGoesOnAndEndsWithTheFirstFailure(door: ScriptDoor) async throws {
        try await CommandBench.with { bench in
            let lines = [
                "cancel zz --flow alpha --yes", "nonsense", "cancel b1 --flow beta --yes",
            ]
            let run = try await bench.run(lines, by: door, ["--keep-going"])
            #expect(run.status == 3)
            #expect(bench.cancelled == [["zz"], ["b1"]])
        }
    }

    struct BadLine: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let words: String

        var testDescription: String { name }
    }

    static let badLines = [
        BadLine(
            name: "NUL",
            bytes: Array("cancel a1 --flow alpha --yes".utf8) + [0],
            words: "NUL"
        ),
        BadLine(
            name: "invalid UTF-8",
            bytes: Array("cancel a1 --flow alpha --yes # ".utf8) + [0xFF],
            words: "UTF-8"
        ),
        BadLine(
            name: "more than 64 KiB",
            bytes: Array(
                ("cancel a1 --flow alpha --yes # " + String(repeating: "x", count: 65_536)).utf8
            ),
            words: "65536"
        ),
    ]

    @Test(arguments: badLines)
    func aLineThatIsNoneIsRefusedByNumber(line: BadLine) async throws {
        try await CommandBench.with { bench in
            let input = Array("use beta\n\n".utf8) + line.bytes + Array("\ncancel all --yes\n".utf8)
            let run = try await bench.run([], input: input)
            #expect(run.status == 2)
            #expect(run.error.contains("stdin:3"), "\(run.error)")
            #expect(run.error.contains(line.words), "\(run.error)")
            #expect(bench.changes.isEmpty)
        }
    }

    @Test func theLongestLineIsTaken() async throws {
        try await CommandBench.with { bench in
            let line = "cancel b1 --flow beta --yes # "
            let padding = String(repeating: "x", count: 65_536 - line.utf8.count)
            let run = try await bench.run(input: line + padding + "\n")
            #expect(run.status == 0, "\(run.error)")
            #expect(bench.cancelled == [["b1"]])
        }
    }

    @Test(
        "A last line without a newline doesn't run when it changes something",
        arguments: [
            "cancel b1 --flow beta --yes", "cancel all --flow beta --yes", "start gamma --yes",
            "stop nightly --yes", "cancel-flow-executions --flow-name beta",
            "aws appflow start-flow --flow-name gamma",
        ]
    )
    func cutOff(line: String) async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(input: "use beta\n" + line)
            #expect(run.status == 2)
            #expect(run.error.contains("stdin:2"), "\(run.error)")
            #expect(bench.changes.isEmpty)
        }
    }

    @Test func aLastLineThatOnlyReadsMayBeCutOff() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(input: "runs alpha")
            #expect(run.status == 0, "\(run.error)")
            #expect(run.output.contains("a1"))
        }
    }

    @Test func aLineEndsInCarriageReturnAndNewlineToo() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(input: "\u{FEFF}use beta\r\ncancel b1 --yes\r\n")
            #expect(run.status == 0, "\(run.error)")
            #expect(bench.cancelled == [["b1"]])
        }
    }

    @Test func exitEndsAScript() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(input: "use beta\nexit\ncancel all --yes\n")
            #expect(run.status == 0, "\(run.error)")
            #expect(bench.changes.isEmpty)
        }
    }
}
