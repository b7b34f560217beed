import Simulator
import TestSupport
import World

/// A simulator with names in which a shell of the system could see something.
enum LiveFlows {
    /// A flow that nothing is wrong with, with two active runs and a finished one.
    static let plain = "sales-accounts"
    /// A flow with all the signs that AppFlow takes in a name.
    static let signs = "order!s#1@x.y"
    /// A flow that no AppFlow would make, and that is only ever a word.
    static let hostile = #"zap's "$(touch pwned)" `touch pwned` \ ; & | > * ~ é"#
    /// A run of ``signs``.
    static let hostileRun = #"q$(touch${IFS}pwned);'"`:=\!"#

    /// Runs a test with one.
    static func with(_ body: (Simulator) async throws -> Void) async throws {
        let names = [signs, hostile, plain, "evil\u{1B}[2J", "-dash", "two\nlines", "tab\there"]
        var options = SimulatorOptions(
            flows: names.map { FlowFixture(name: $0, trigger: .onDemand) }
        )
        options.flows[0].runs = [active(hostileRun)]
        options.flows[2].runs = [
            active("7a-one"), active("7b-two"), RunFixture(id: "7c-old", startedAgo: .seconds(600)),
        ]
        let simulator = try await Simulator.start(options, world: .live())
        do {
            try await body(simulator)
        } catch {
            await simulator.stop()
            throw error
        }
        await simulator.stop()
    }

    private static func active(_ id: String) -> RunFixture {
        var run = RunFixture(id: id, startedAgo: .seconds(600))
        run.status = .inProgress
        return run
    }
}

/// A line with Tabs in it, and the words that the program must be given for it in the end.
struct LiveLine: Sendable {
    /// Tab is `\t`.
    let text: String
    let arguments: [String]

    private init(_ text: String, _ arguments: [String]) {
        self.text = text
        self.arguments = arguments
    }

    /// Lines at whose end nothing can stand that only the program knows.
    static let notLive = [
        "", "ru", "describe-", "cancel --", "runs --output ", "list-flows --",
        "describe-connector --connector-type ", "list-flows --output ", "cancel-flow-executions ",
        "cancel @ids",
        "create-flow --flow-name ", "--ca-bundle ", "-c ", "help ", "set ", "./",
    ]

    /// Lines that mean the same in every shell.
    static let all: [LiveLine] = [
        .init("runs sal\t", ["runs", LiveFlows.plain]),
        .init(
            "--profile sim runs --fl\tsal\t",
            ["--profile", "sim", "runs", "--flow", LiveFlows.plain]
        ),
        .init("runs ord\t", ["runs", LiveFlows.signs]),
        .init("runs zap\t", ["runs", LiveFlows.hostile]),
        .init("runs 'zap\t", ["runs", LiveFlows.hostile]),
        .init("runs \"zap\t", ["runs", LiveFlows.hostile]),
        .init("runs \"ord\t", ["runs", LiveFlows.signs]),
        .init("runs --flow=ord\t", ["runs", "--flow=" + LiveFlows.signs]),
        .init(
            "cancel --flow ord\tq\t",
            ["cancel", "--flow", LiveFlows.signs, LiveFlows.hostileRun]
        ),
        .init(
            "cancel --flow \"ord\tq\t",
            ["cancel", "--flow", LiveFlows.signs, LiveFlows.hostileRun]
        ),
        .init(
            "cancel --flow 'ord\t'q\t",
            ["cancel", "--flow", LiveFlows.signs, LiveFlows.hostileRun]
        ),
        .init(
            "cancel-flow-executions --flow-name sal\t--execution-ids 7a\t7\t--outp\tj\t",
            [
                "cancel-flow-executions", "--flow-name", LiveFlows.plain, "--execution-ids",
                "7a-one", "7b-two", "--output", "json",
            ]
        ),
        .init(
            "describe-flow --flow-name=sal\t",
            ["describe-flow", "--flow-name=" + LiveFlows.plain]
        ),
        .init("--prof\tsi\tflows", ["--profile", "sim", "flows"]),
        .init("--profile odd\tflows", ["--profile", "odd '$(b)", "flows"]),
        .init("flows --region xy\t", ["flows", "--region", "xy-test-1"]),
        .init(
            "describe-connector --connector-type Sales\t",
            ["describe-connector", "--connector-type", "Salesforce"]
        ),
        .init(
            "create-flow --tasks file://ids-\t--flow-name x",
            ["create-flow", "--tasks", "file://ids-two", "--flow-name", "x"]
        ),
        // A flow that isn't there has no runs, and nothing is said of it.
        .init("cancel --flow nonsense x\ty", ["cancel", "--flow", "nonsense", "xy"]),
    ]
}
