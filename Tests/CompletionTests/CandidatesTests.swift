import Glibc
import ProgramSupport
import Simulator
import TestSupport
import Testing
import World

/// What the built program answers to a script: always well, and never more than candidates.
struct CandidatesTests {
    @Test func itAnswersLikeTheServiceAndKeepsTheAnswer() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                for _ in 0..<2 {
                    let run = try await CandidatesTests.ask(["runs", ""], home.environment)
                    #expect(run.output.contains("\(LiveFlows.plain)\tActive  OnDemand\n"))
                    #expect(run.output.contains(LiveFlows.hostile + "\t"))
                    #expect(run.output.split(separator: "\n").count == 3)
                }
                #expect(simulator.requests.map(\.operation) == ["list-flows"])
                // No change was made, so none was recorded.
                #expect(!home.holds(".local"))
            }
        }
    }

    @Test(arguments: [
        [], [""], ["runs"], ["--nonsense", ""], ["nonsense", "x", ""],
        ["--profile", "none", "runs", ""],
        ["--region", "-", "runs", ""], ["--endpoint-url", "x", "runs", ""], ["!", "ls", ""],
        ["\u{1B}[2J", "", "", ""], ["cancel-flow-executions", "--flow-name", "x", "--yes", ""],
        ["aws", "appflow", ""], ["--ca-bundle", "/nonexistent", "runs", ""], ["-c", "exit", "x"],
        ["--help"], ["--version", ""], ["__complete", ""],
    ])
    func whateverItIsAskedItEndsWellAndInSilence(words: [String]) async throws {
        try await ShellHome.with { home in
            var environment = home.environment
            environment["AWS_ENDPOINT_URL"] = "http://127.0.0.1:1"
            environment["AWS_REGION"] = "eu-west-1"
            let run = try await CandidatesTests.ask(words, environment)
            #expect(run.output.isEmpty)
        }
    }

    @Test func noUTF8IsNoComplaint() async throws {
        let program = TerminalSession.builtProgram("appflow")
        let run = try await ProgramRun.of(
            "/bin/sh",
            ["-c", #"exec "$0" __complete runs "$(printf '\377')""#, program],
            environment: ["PATH": "/usr/bin:/bin"]
        )
        #expect(run.status == 0 && run.error.isEmpty && run.output.isEmpty)
    }

    /// Nothing is measured: without its deadline the program would hang until the limit of ``ask``.
    @Test(.timeLimit(.minutes(1)))
    func aServiceThatSwallowsEverythingIsNotWaitedFor() async throws {
        var options = SimulatorOptions(flows: [FlowFixture(name: "known", trigger: .onDemand)])
        options.faults = FaultPlan(rules: [FaultRule(.delay(.seconds(3_600)), requests: [2, 3])])
        let simulator = try await Simulator.start(options, world: .live())
        try await ShellHome.with(simulator) { home in
            var environment = home.environment
            let first = try await CandidatesTests.ask(["runs", ""], environment)
            #expect(first.output == "known\tActive  OnDemand\n")
            // Another list of the same kind, of which nothing is known.
            environment["AWS_REGION"] = "eu-west-2"
            let second = try await CandidatesTests.ask(["runs", ""], environment)
            #expect(second.output.isEmpty)
        }
        await simulator.stop()
    }

    @Test func aListThatNobodyReadsIsNoFailure() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                let program = TerminalSession.builtProgram("appflow")
                let run = try await ProgramRun.of(
                    "/bin/bash",
                    ["-c", #""$0" __complete runs '' >/dev/full; echo $?"#, program],
                    environment: home.environment
                )
                #expect(run.output == "0\n")
                #expect(run.error.isEmpty)
            }
        }
    }

    /// It never reads what a terminal could have to say.
    private static func ask(
        _ words: [String],
        _ environment: [String: String]
    ) async throws -> ProgramRun {
        let run = try await ProgramRun.of(
            TerminalSession.builtProgram("appflow"),
            ["__complete"] + words,
            environment: environment,
            within: .seconds(20)
        )
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        return run
    }
}
