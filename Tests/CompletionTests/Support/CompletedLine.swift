import Shell

@testable import Shell

/// A command line of a system's shell behind the word `appflow`, and what Tab must offer at its end.
struct CompletedLine: Sendable {
    let text: String
    let words: Set<String>

    /// A line on which all that can stand there is known.
    init(_ text: String, _ words: [String]) {
        self.text = text
        self.words = Set(words)
    }

    /// A line that the prompt takes too, behind options of the program: Tab there knows what can follow.
    ///
    /// - Parameters:
    ///   - options: what stands before it.
    ///   - line: what could be typed at the prompt.
    ///   - more: what can only follow on the system's command line.
    init(behind options: String = "", _ line: String, or more: [String] = []) {
        text = options + line
        words = StaticPrompt.words(line).union(more)
    }

    /// The beginning of the word at the cursor.
    var current: String {
        text.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    }

    /// Every case that the scripts know.
    static var all: [CompletedLine] {
        commands + options + operations + values
    }

    /// What may follow a command of the prompt on the system's command line alone.
    private static let connection = ProgramOption.connection.map(\.name)

    private static var commands: [CompletedLine] {
        [
            .init("", or: ["simulate"]), .init("ca"), .init("s", or: ["simulate"]), .init("q"),
            .init("help "), .init("help wa"), .init("set "),
            // The scripts don't know which value goes with which setting.
            .init("set read-only ", or: ["json", "table"]),
            .init("set read-only on ", or: connection), .init("region eu-"),
            .init("region eu-west-1 ", or: connection), .init("runs "), .init("cancel "),
            .init("cancel x1 x2 "), .init("journal ", or: connection), .init("nonsense "),
            .init("nonsense --"), .init("history "),
            .init(behind: "--read-only ", "ca"), .init(behind: "--profile p ", "ca"),
            .init(behind: "--region=eu-west-1 ", "wa"),
            .init(behind: "--endpoint-url http://127.0.0.1:8000/x ", "wa"),
            .init(behind: "--profile cancel ", "help he"),
            .init("simulate ", ProgramOption.simulate.map(\.name)),
            .init("simulate --port 1 --p", []),
            .init("simulate --port 1 --f", ["--flows"]),
        ]
    }

    private static var options: [CompletedLine] {
        [
            .init("-", ProgramOption.all.map(\.name)), .init("--reg", ["--region"]),
            .init("--region ca-central-1 --reg", []), .init("--comp", ["--completions"]),
            .init("-c x ", ProgramOption.all.map(\.name)), .init("-c x --k", ["--keep-going"]),
            .init("-c x -c", ["-c"]),
            .init("cancel --", or: connection),
            .init("cancel --n", or: ["--no-verify-ssl", "--no-sign-request"]),
            .init("cancel --flow a --yes --f"), .init("cancel --yes --y"),
            .init("cancel --flow --f"), .init("cancel --flow=a --al"),
            .init("runs --output json --out"), .init("runs --output=json --out", []),
            .init("runs --region eu-west-1 --reg", []), .init("runs -- --"),
            .init("--profile p runs --pro", []),
        ]
    }

    private static var operations: [CompletedLine] {
        [
            .init("describe-fl"), .init("cancel-"), .init("start-"),
            .init("cancel-flow-executions --"),
            .init("cancel-flow-executions --execution-ids a b --f"),
            .init("cancel-flow-executions "), .init("list-flows --max-results 3 --m"),
            .init("delete-flow --no-force-delete --no-"), .init("list-flows --read"),
            .init("describe-connector --connector-type S"),
            .init("describe-connectors --connector-types S3 Zen"),
            .init("describe-connectors --connector-types S3 --n"),
            .init("create-flow --tasks x "), .init("create-flow --tasks "),
            .init("delete-flow --force-delete --no-"), .init("describe-flow --flow-name "),
            .init("describe-flow --flow-name --f"), .init("list-flows --color=o --col"),
            .init(behind: "--output json ", "describe-fl"),
            .init(behind: "--profile p ", "list-flows --pag"),
        ]
    }

    private static var values: [CompletedLine] {
        [
            .init("runs --output "),
            .init("--region eu-", Regions.all.filter { $0.hasPrefix("eu-") }),
            .init("flows --region us-east-", ["us-east-1", "us-east-2"]),
            .init("runs --flow ", []), .init("--endpoint-url ", []), .init("-c ", []),
            .init("--completions ", ["bash", "zsh", "fish"]),
            .init("list-flows --output "),
            .init("list-flows --color ", ["on", "off", "auto"]),
            .init("list-flows --color=of", ["--color=off"]),
            .init("runs --output=t", ["--output=table"]), .init("runs --nonsense=", []),
            .init("--profile ", ["default", "prod", "keys-only", "sim"]),
            .init("flows --profile pr", ["prod"]), .init("profile pr", ["prod"]),
        ]
    }
}
