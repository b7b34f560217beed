import AppFlow
import ProgramSupport
import Testing

/// Help for AWS operations from the system's command line.
@Suite(.serialized)
struct HelpTests {
    @Test func everyOperationTellsAboutItself() async throws {
        try await CommandBench.with { bench in
            for operation in Operation.all.map(\.cliName) {
                let run = try await bench.run(operation, "help")
                #expect(run.status == 0 && run.error.isEmpty, "\(operation): \(run.error)")
                let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.prefix(2).last?.hasPrefix("  \(operation) - ") == true)
                #expect(lines.count > 30 && lines.last == "")
                #expect(lines.allSatisfy { $0.count <= 80 }, "\(operation)")
            }
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func everyWayOfAskingHasTheSameAnswer() async throws {
        try await CommandBench.with { bench in
            let page = try await bench.run("stop-flow", "help").output
            for words in [
                ["stop-flow", "--help"], ["help", "stop-flow"],
                ["aws", "appflow", "stop-flow", "help"], ["--region", "x", "stop-flow", "help"],
                ["stop-flow", "--flow-name", "x", "help"], ["--demo", "stop-flow", "help"],
                ["-c", "aws appflow stop-flow help"],
            ] {
                let run = try await bench.run(words)
                #expect(run.output == page, "\(words): \(run.error)")
                #expect(run.status == 0 && run.error.isEmpty, "\(words)")
            }
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func helpNeedsNoKeysAndNoRegion() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(
                ["cancel-flow-executions", "help"],
                environment: ["AWS_REGION": nil, "AWS_ACCESS_KEY_ID": nil]
            )
            #expect(run.status == 0 && run.output.contains("EVERY active run"), "\(run.error)")
        }
    }

    @Test func theManualPageIsPrinted() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run("--manual")
            #expect(run.status == 0 && run.output.hasPrefix(".TH \"APPFLOW\" \"1\" "))
        }
    }
}
