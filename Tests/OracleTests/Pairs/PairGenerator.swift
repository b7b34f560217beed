import AppFlow
import JSON

/// Makes pairs: each operation in turn, and in each of the formats.
struct PairGenerator {
    let plan: PairPlan
    /// Where files that arguments name are.
    let folder: String

    /// The formats that are compared.
    static let formats = ["json", "text", "table"]

    /// A pair; a plain one has no mistake and, of the options that every operation takes, only `--output`.
    func pair(_ number: Int, isPlain: Bool = false) -> Pair {
        var chance = plan.chance(number)
        let operations = Operation.all
        let operation = operations[number % operations.count]
        let format = Self.formats[(number / operations.count) % Self.formats.count]
        var words = chance.arguments(
            operation,
            chance.input(of: operation),
            globals: isPlain ? [["--output", format]] : globals(format, operation, &chance),
            folder: folder
        )
        if !isPlain, chance.once(in: 16) { words.words = chance.mistaken(words.words, operation) }
        return Pair(
            number: number,
            operation: operation,
            arguments: words.words,
            files: words.files,
            reply: chance.reply(to: operation)
        )
    }

    /// A pair whose input isn't what the model wants, as JSON: nothing is sent.
    func invalidPair(_ number: Int) -> Pair {
        var chance = plan.chance(-1 - number)
        let operations = Operation.all
        let operation = operations[number % operations.count]
        let input = JSONValue.object(chance.invalidInput(of: operation))
        return Pair(
            number: number,
            operation: operation,
            arguments: [operation.cliName, "--cli-input-json", chance.jsonText(input)],
            files: [],
            reply: PairReply(body: "{}")
        )
    }

    /// A pair that asks for a skeleton.
    static func skeletonPair(_ number: Int, _ words: [String]) -> Pair {
        let operations = Operation.all
        let operation = operations[number % operations.count]
        return Pair(
            number: number,
            operation: operation,
            arguments: [operation.cliName] + words,
            files: [],
            reply: PairReply(body: "{}")
        )
    }

    /// A pair that asks for the skeleton of a reply, which takes a whole input.
    func replySkeletonPair(_ number: Int, _ format: String) -> Pair {
        var chance = plan.chance(number)
        let input = chance.input(of: Operation.all[number])
        let text = JSONWriter(.wire).text(.object(input))
        return Self.skeletonPair(
            number,
            ["--generate-cli-skeleton", "output", "--output", format, "--cli-input-json", text]
        )
    }

    /// Options that every operation takes.
    private func globals(
        _ format: String,
        _ operation: Operation,
        _ chance: inout Chance
    ) -> [[String]] {
        var options: [[String]] = [
            ["--region", "us-west-2"], ["--region=eu-central-1"], ["--no-paginate"],
            ["--color", "off"], ["--no-verify-ssl"], ["--no-sign-request"],
            ["--cli-read-timeout", "5"], ["--cli-connect-timeout=0"],
            ["--endpoint-url", "http://127.0.0.1:4566"],
            ["--endpoint-url=https://localhost:8443/base/path?x=1"],
        ].filter { _ in chance.once(in: 10) }
        if format != "json" || chance.once(in: 2) {
            options.append(chance.once(in: 2) ? ["--output", format] : ["--output=" + format])
        }
        if chance.once(in: 3) { options.append(["--query", chance.query(of: operation)]) }
        return options
    }
}
