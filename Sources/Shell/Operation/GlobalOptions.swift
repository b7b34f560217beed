import AWSCore
import Output

/// What the options of every operation say; of one given twice the last counts.
struct GlobalOptions: Sendable {
    /// Options that say whom and what to reach, with their values, in order.
    private(set) var connection: [(name: String, value: String)] = []
    /// `--output`.
    private(set) var output: OutputFormat?
    /// `--debug`.
    private(set) var isDebugging = false
    /// `--read-only`.
    private(set) var isReadOnly = false
    /// The words that are none of these options or their values, in order.
    private(set) var others: [String] = []

    /// Takes the options out of the words of a line.
    ///
    /// - Throws: ``OperationProblem`` for a value that is missing, surplus, or no choice.
    init(_ words: [String]) throws(OperationProblem) {
        var words = OptionReader(words)
        while let word = words.next() {
            guard GlobalOption.takesValue(word) != nil else {
                others.append(word)
                continue
            }
            try take(OptionWord(word), &words)
        }
    }

    private mutating func take(
        _ option: OptionWord,
        _ words: inout OptionReader
    ) throws(OperationProblem) {
        switch option.name {
        case "--debug", "--read-only", "--no-paginate", "--no-cli-pager", "--no-verify-ssl",
            "--no-sign-request":
            guard option.attached == nil else { throw .unexpectedValue(option: option.name) }
            turnOn(option.name)
        case "--output":
            let text = try words.value(of: option)
            let choices = OutputFormat.allCases.map(\.rawValue)
            guard let format = OutputFormat(rawValue: text) else {
                throw .notAChoice(option: option.name, text, choices: choices)
            }
            output = format
        case "--color":
            let text = try words.value(of: option)
            guard ["on", "off", "auto"].contains(text) else {
                throw .notAChoice(option: option.name, text, choices: ["on", "off", "auto"])
            }
        default:
            connection.append((option.name, try words.value(of: option)))
        }
    }

    private mutating func turnOn(_ name: String) {
        switch name {
        case "--debug": isDebugging = true
        case "--read-only": isReadOnly = true
        // AppFlow's operations have no pages that the AWS CLI would join, and nothing is ever paged.
        case "--no-paginate", "--no-cli-pager": break
        default: connection.append((name, ""))
        }
    }

    /// Changes what is reached to what the options say.
    func apply(to options: inout AWSOptions) {
        // A region that went with another profile doesn't go with this one.
        if connection.contains(where: { $0.name == "--profile" }) { options.region = nil }
        for (name, value) in connection { options.take(name, value) }
    }
}
