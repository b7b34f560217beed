import AppFlow

/// The words of an operation's line fitted to its options: nothing is read or converted yet.
struct OperationArguments {
    /// What was given for a member.
    enum Given: Sendable, Hashable {
        case text(String)
        case texts([String])
        case flag(Bool)
    }

    let operation: Operation
    /// What was given, by the member's name; of an option given twice the last counts.
    private(set) var given: [String: Given] = [:]
    /// The value of `--cli-input-json`.
    private(set) var inputJSON: String?
    /// What `--generate-cli-skeleton` asks for.
    private(set) var skeleton: Skeleton?
    private var flags: [String: String] = [:]

    /// Parses the words that are no options of the whole program.
    ///
    /// - Throws: ``OperationProblem``; a required option that is missing comes before unknown words.
    init(_ operation: Operation, _ words: [String]) throws(OperationProblem) {
        self.operation = operation
        var reader = OptionReader(words)
        var unknown: [String] = []
        while let word = reader.next() {
            let option = OptionWord(word)
            if option.name == OperationOption.inputJSON {
                inputJSON = try reader.value(of: option)
            } else if option.name == OperationOption.skeleton {
                skeleton = try OperationArguments.skeleton(option, &reader)
            } else if word.hasPrefix("--"), let known = OperationOption(option.name, of: operation)
            {
                try take(option, known, &reader)
            } else {
                unknown.append(word)
            }
        }
        if !OperationArguments.areAllOptional(words) { try checkRequired() }
        guard unknown.isEmpty else {
            throw .unknownWords(unknown, nearest: nearest(to: unknown), of: operation)
        }
    }

    private mutating func take(
        _ word: OptionWord,
        _ option: OperationOption,
        _ reader: inout OptionReader
    ) throws(OperationProblem) {
        let name = option.member.name
        switch option.form {
        case .flag(let truth):
            guard word.attached == nil else { throw .unexpectedValue(option: word.name) }
            if let other = flags.updateValue(word.name, forKey: name), other != word.name {
                throw .exclusive(option: word.name, other: other)
            }
            given[name] = .flag(truth)
        case .values:
            given[name] = .texts(try reader.values(of: word))
        case .value:
            let takesNegative = option.member.shape.type.isNumber
            given[name] = .text(try reader.value(of: word, takesNegative: takesNegative))
        }
    }

    private static func skeleton(
        _ option: OptionWord,
        _ reader: inout OptionReader
    ) throws(OperationProblem) -> Skeleton {
        guard let text = reader.optionalValue(of: option) else { return .input }
        guard let skeleton = Skeleton(rawValue: text) else {
            let choices = Skeleton.allCases.map(\.rawValue)
            throw .notAChoice(option: option.name, text, choices: choices)
        }
        return skeleton
    }

    /// Whether the words make required options optional.
    ///
    /// The exact words alone do, as in the AWS CLI: not `--cli-input-json=...`.
    private static func areAllOptional(_ words: [String]) -> Bool {
        if words.contains(OperationOption.inputJSON) { return true }
        guard let index = words.firstIndex(of: OperationOption.skeleton) else { return false }
        return words.dropFirst(index + 1).first != Skeleton.output.rawValue
    }

    private func checkRequired() throws(OperationProblem) {
        let missing = operation.input.members.filter { $0.isRequired && given[$0.name] == nil }
        guard missing.isEmpty else {
            throw .missingOptions(missing.map { "--" + $0.optionName }, of: operation)
        }
    }

    private func nearest(to unknown: [String]) -> String? {
        guard let option = unknown.first(where: { $0.hasPrefix("-") }) else { return nil }
        let names = OperationOption.names(of: operation) + GlobalOption.names
        return Nearest.name(to: OptionWord(option).name, in: names)
    }
}

extension ShapeType {
    /// Whether values are numbers, so that `-5` is a value and no option.
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .long, .double: true
        default: false
        }
    }
}
