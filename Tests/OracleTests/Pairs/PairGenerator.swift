import AppFlow

/// Makes pairs: each operation in turn, and in each of the formats.
struct PairGenerator {
    let plan: PairPlan
    /// Where files that arguments name are.
    let folder: String

    /// The formats that are compared.
    static let formats = ["json"]

    func pair(_ number: Int) -> Pair? {
        var chance = plan.chance(number)
        let operations = Operation.all
        guard operations.indices.contains(number % operations.count) else { return nil }
        let operation = operations[number % operations.count]
        let format = Self.formats[(number / operations.count) % Self.formats.count]
        let words = chance.arguments(
            operation,
            chance.input(of: operation),
            globals: globals(format, &chance),
            folder: folder
        )
        return Pair(
            number: number,
            operation: operation,
            arguments: words.words,
            files: words.files,
            reply: chance.reply(to: operation)
        )
    }

    /// Options that every operation takes.
    private func globals(_ format: String, _ chance: inout Chance) -> [[String]] {
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
        return options
    }
}
