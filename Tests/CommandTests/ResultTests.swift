import ProgramSupport
import TestSupport
import Testing
import World

/// Results through real programs and into real files, without a prompt.
@Suite(.serialized)
struct ResultTests {
    @Test(arguments: ScriptDoor.allCases)
    func aProgramReadsThem(door: ScriptDoor) async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(["flows | grep -c alpha", "!echo $((6*7))"], by: door)
            #expect(run.output == "1\n42\n")
            #expect(run.status == 0, "\(run.error)")
        }
    }

    @Test func aReaderThatHasEnoughEndsQuietly() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("-c", "list-flows | head -n 1", "-c", "flows | wc -l")
            #expect(run.output == "{\n6\n")
            #expect(run.error == "")
            #expect(run.status == 0)
        }
    }

    @Test func aFileTakesThemByteForByte() async throws {
        try await CommandBench.with { bench in
            let direct = try await bench.run("list-flows")
            let run = try await bench.run("-c", "list-flows > \(bench.home.path)/out")
            #expect(run.status == 0)
            #expect(run.outputBytes == [])
            let written = try Files().read(bench.home.path("out"), limit: 1_000_000)
            #expect(written == direct.outputBytes)
        }
    }

    /// What it read would be missing among the lines to come.
    @Test func aProgramInAScriptDoesNotReadTheScript() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(input: "!cat\nflows | wc -l\n")
            #expect(run.output == "6\n")
            #expect(run.status == 0)
        }
    }
}
