import ProgramSupport
import Testing

/// What is refused before anything is sent, with exit code 2.
@Suite(.serialized)
struct RefusalTests {
    static let lines: [[String]] = [
        ["cancel"], ["cancel", "--flow", "alpha", "--yes"],
        ["cancel", "", "--flow", "alpha", "--yes"],
        ["cancel", "all", "a1", "--flow", "alpha", "--yes"],
        ["cancel", "--all", "a1", "--flow", "alpha", "--yes"],
        ["cancel", "a b", "--flow", "alpha", "--yes"],
        ["cancel", "all", "--yes"],
        ["cancel", "all", "--now", "--flow", "al*", "--yes"],
        ["cancel", "all", "--now", "--flow", "alpha", "--flow", "beta", "--yes"],
        ["cancel", "a1", "--flow", "alpha", "--force"],
        ["cancel", "a1", "--flow"], ["runs", "alpha", "beta"], ["nonsense"], ["--nonsense"],
        ["-c", "runs alpha", "runs"], ["--region"],
        // Words that a shell would expand are refused where a line is read.
        ["-c", "cancel $RUN --flow alpha --yes"], ["-c", "cancel `a1` --flow alpha --yes"],
        ["-c", "cancel a1 --flow alpha --yes; runs"], ["-c", "cancel 'a1 --flow alpha --yes"],
        ["-c", "cancel a1 --flow alpha --yes \\"], ["-c", "cancel a1 --flow alpha --yes | "],
        ["-c", "cancel a1 --flow alpha --yes || x"],
        ["-c", "cancel a1 --flow alpha --yes > /no/x"],
        ["-c", "cancel a1\u{7}a2 --flow alpha --yes"],
    ]

    @Test(arguments: lines)
    func nothingIsSent(arguments: [String]) async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(arguments)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.error.hasPrefix("error: "), "\(run.error)")
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func aFileWithoutAnIDIsRefused() async throws {
        try await CommandBench.with { bench in
            let file = try bench.file("ids", "\n# none\n\r\n")
            let run = try await bench.run("cancel", "@" + file, "--flow", "alpha", "--yes")
            #expect(run.status == 2)
            #expect(bench.operations.isEmpty)
            let absent = try await bench.run("cancel", "@/absent", "--flow", "alpha", "--yes")
            #expect(absent.status != 0)
            #expect(bench.operations.isEmpty)
        }
    }

    @Test(
        "Without --yes and without a terminal no change is sent",
        arguments: [
            ["cancel", "a1", "--flow", "alpha"], ["cancel", "all", "--flow", "alpha"],
            ["cancel", "all", "--flow", "*"], ["cancel", "all", "--now", "--flow", "alpha"],
            ["start", "gamma"], ["start", "nightly"], ["stop", "nightly"],
            ["-c", "cancel a1 --flow alpha"],
        ]
    )
    func noTerminal(arguments: [String]) async throws {
        try await CommandBench.with { bench in
            for input in ["", "y\n", "y\nalpha\n2\n"] {
                let run = try await bench.run(arguments, input: Array(input.utf8))
                #expect(run.status == 2)
                #expect(run.error.contains("--yes"), "\(run.error)")
            }
            #expect(bench.changes.isEmpty)
        }
    }

    @Test(
        "An unknown name is answered with the nearest",
        arguments: [
            ["cancle", "cancel"], ["flow", "flows"],
            ["cancel-flow-execution", "cancel-flow-executions"],
        ]
    )
    func nearest(names: [String]) async throws {
        try await CommandBench.with { bench in
            for arguments in [[names[0]], ["-c", names[0]]] {
                let run = try await bench.run(arguments)
                #expect(run.status == 2)
                #expect(run.error.contains(names[1]), "\(run.error)")
            }
            #expect(bench.operations.isEmpty)
        }
    }
}
