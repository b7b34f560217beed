import JSON
import ProgramSupport
import Simulator
import Testing

@testable import AppFlow

/// Law 6: no changing request is sent, by any door.
@Suite(.serialized)
struct ReadOnlyTests {
    /// The ways to make the program read-only.
    enum Way: CaseIterable {
        case option
        case profile
        case setting
    }

    /// Every command of the table, with words that make each changing one send something.
    ///
    /// What only reads takes no `--yes`, so it ends at once.
    private func lines(_ bench: CommandBench) async throws -> [String] {
        let help = try await bench.run("help")
        let table = help.output.split(separator: "\n", omittingEmptySubsequences: false)
        let names = table.dropFirst().prefix { !$0.isEmpty }.map { $0.prefix { $0 != " " } }
        try #require(names.count >= 16, "\(help.output)")
        return names.filter { $0 != "exit" }.flatMap { name in
            [
                "\(name) alpha --yes", "\(name) nightly --yes", "\(name) gamma --yes",
                "\(name) a1 --flow alpha --yes", "\(name) all --flow alpha --yes",
                "\(name) all --now --flow alpha --yes", "\(name) --flow gamma --yes",
            ]
        }
    }

    @Test func theLinesChangeSomethingWhereTheyMay() async throws {
        try await CommandBench.with { bench in
            let lines = try await lines(bench)
            let text = lines.map { $0 + "\n" }.joined()
            _ = try await bench.run("--keep-going", input: text)
            #expect(
                Set(bench.changes.map(\.operation))
                    == ["cancel-flow-executions", "start-flow", "stop-flow"]
            )
        }
    }

    @Test(arguments: Way.allCases, ScriptDoor.allCases)
    func noCommandOfTheTableChangesAnything(way: Way, door: ScriptDoor) async throws {
        try await CommandBench.with { bench in
            var lines = try await lines(bench)
            var options = ["--keep-going"]
            switch way {
            case .option: options.append("--read-only")
            case .profile:
                _ = try bench.file(".aws/config", "[default]\nappflow_read_only = true\n")
            case .setting: lines = ["set read-only on", "set read-only off"] + lines
            }
            let run = try await bench.run(lines, by: door, options)
            #expect(run.status != 0)
            #expect(run.error.contains("read-only"), "\(run.error)")
            #expect(bench.changes.isEmpty)
        }
    }

    @Test(arguments: ["cancel all --flow alpha", "start gamma", "stop nightly"])
    func aCommandFromTheCommandLineIsRefusedToo(line: String) async throws {
        try await CommandBench.with { bench in
            let words = line.split(separator: " ").map(String.init) + ["--yes"]
            for arguments in [["--read-only"] + words, words + ["--read-only"]] {
                let run = try await bench.run(arguments)
                #expect(run.status == 2, "\(run.error)")
            }
            #expect(bench.changes.isEmpty)
        }
    }

    @Test(arguments: Operation.all.filter(\.isChanging).map(\.cliName))
    func anOperationIsSentWhereItMayAndNotWhereItMayNot(name: String) async throws {
        let operation = try #require(Operation.named(cliName: name))
        let input = JSONWriter(.compact).text(operation.input.sample)
        let words = [name, "--cli-input-json", input]
        try await CommandBench.with { bench in
            let refused = try await bench.run(words + ["--read-only"])
            #expect(refused.status == 255, "\(refused.error)")
            let line = "aws appflow \(name) --cli-input-json '\(input)'"
            _ = try await bench.run("--read-only", "-c", line)
            _ = try await bench.run("--read-only", input: line + "\n")
            let closed = ["[default]", "appflow_read_only = true", ""].joined(separator: "\n")
            let config = try bench.file("closed", closed)
            let byProfile = try await bench.run(words, environment: ["AWS_CONFIG_FILE": config])
            #expect(byProfile.status == 255, "\(byProfile.error)")
            #expect(bench.operations.isEmpty)

            let sent = try await bench.run(words)
            #expect(bench.operations.count == 1, "\(sent.error)")
        }
    }
}

extension Shape {
    /// A value with the required members.
    fileprivate var sample: JSONValue {
        switch type {
        case .string: .string(String(repeating: "x", count: max(3, minimum ?? 1)))
        case .enumeration(let choices): .string(choices.first ?? "x")
        case .integer, .long, .double, .timestamp: 1
        case .boolean: true
        case .list(let item): .array([item.shape.sample])
        case .map: .object(["team": "data"])
        case .structure(let members):
            .object(
                members.filter(\.isRequired).reduce(into: JSONObject()) { object, member in
                    object[member.name] = member.shape.sample
                }
            )
        }
    }
}
