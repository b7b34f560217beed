import AWSCore
import JMESPath
import Output

/// What the options of every operation say; of one given twice the last counts.
struct GlobalOptions: Sendable {
    /// Options that say whom and what to reach, with their values, in order.
    private(set) var connection: [(option: GlobalOption, value: String)] = []
    /// `--output`.
    private(set) var output: OutputFormat?
    /// `--query`, not yet understood.
    private(set) var query: String?
    /// `--color`; nil is `auto`: on a terminal.
    private(set) var usesColor: Bool?
    /// `--debug`.
    private(set) var isDebugging = false
    /// `--read-only`.
    private(set) var isReadOnly = false
    /// `--version`: that is printed, and nothing else is done.
    private(set) var wantsVersion = false
    /// The words that are none of these options or their values, in order.
    private(set) var others: [String] = []

    /// Takes the options out of the words of a line.
    ///
    /// - Throws: ``OperationProblem`` for a value that is missing, surplus, or no choice.
    init(_ words: [String]) throws(OperationProblem) {
        var words = OptionReader(words)
        while let word = words.next() {
            let name = OptionWord(word)
            guard let option = GlobalOption(rawValue: name.name) else {
                others.append(word)
                continue
            }
            if option.takesValue {
                try take(option, try words.value(of: name))
            } else {
                guard name.attached == nil else { throw .unexpectedValue(option: name.name) }
                turnOn(option)
            }
        }
    }

    private mutating func take(
        _ option: GlobalOption,
        _ value: String
    ) throws(OperationProblem) {
        if let choices = option.choices, !choices.contains(value) {
            throw .notAChoice(option: option.rawValue, value, choices: choices)
        }
        switch option {
        case .output: output = OutputFormat(rawValue: value)
        case .color: usesColor = value == "auto" ? nil : value == "on"
        case .query: query = value
        default: connection.append((option, value))
        }
    }

    private mutating func turnOn(_ option: GlobalOption) {
        switch option {
        case .debug: isDebugging = true
        case .readOnly: isReadOnly = true
        case .version: wantsVersion = true
        // AppFlow's operations have no pages that the AWS CLI would join, and nothing is ever paged.
        case .noPaginate, .noPager: break
        default: connection.append((option, ""))
        }
    }

    /// Whether the line itself says how the reply is to be printed.
    var asksForForm: Bool {
        output != nil || query != nil
    }

    /// The expression of `--query`, compiled; nil without one.
    ///
    /// - Throws: ``OperationProblem/query(_:_:)``.
    func expression() throws(OperationProblem) -> Expression? {
        guard let query else { return nil }
        do throws(SyntaxProblem) {
            return try Expression(query)
        } catch {
            throw .query(query, error)
        }
    }

    /// Changes what is reached to what the options say.
    func apply(to options: inout AWSOptions) {
        // A region that went with another profile doesn't go with this one.
        if connection.contains(where: { $0.option == .profile }) { options.region = nil }
        for (option, value) in connection { options.take(option.rawValue, value) }
    }
}
