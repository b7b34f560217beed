/// Reads words and the values of options as the AWS CLI's parser does.
///
/// - SeeAlso: Python's `argparse`.
struct OptionReader {
    private var rest: ArraySlice<String>

    init(_ words: [String]) {
        rest = words[...]
    }

    /// The next word, whatever it is.
    mutating func next() -> String? {
        rest.popFirst()
    }

    /// The value behind an option, or behind its `=`.
    ///
    /// - Parameters:
    ///   - option: the option.
    ///   - takesNegative: whether `-5` is a value and no option.
    /// - Returns: the value.
    /// - Throws: ``OperationProblem/missingValue(option:next:)``.
    mutating func value(
        of option: OptionWord,
        takesNegative: Bool = false
    ) throws(OperationProblem) -> String {
        if let attached = option.attached { return attached }
        guard let word = rest.first, isValue(word) || takesNegative && isNegative(word) else {
            throw .missingValue(option: option.name, next: rest.first)
        }
        rest.removeFirst()
        return word
    }

    /// The value behind an option that needs none; nil when there is none.
    mutating func optionalValue(of option: OptionWord) -> String? {
        if let attached = option.attached { return attached }
        guard let word = rest.first, isValue(word) else { return nil }
        rest.removeFirst()
        return word
    }

    /// All values behind an option, up to the next word that begins with `--`; none is none.
    ///
    /// - Throws: ``OperationProblem/dashedValue(option:_:)`` for a word with one dash, which is either.
    mutating func values(of option: OptionWord) throws(OperationProblem) -> [String] {
        if let attached = option.attached { return [attached] }
        var values: [String] = []
        while let word = rest.first, !word.hasPrefix("--") {
            guard isValue(word) else { throw .dashedValue(option: option.name, word) }
            values.append(word)
            rest.removeFirst()
        }
        return values
    }

    private func isValue(_ word: String) -> Bool {
        word.utf8.first != UInt8(ascii: "-") || word.utf8.count == 1
    }

    private func isNegative(_ word: String) -> Bool {
        word.utf8.count > 1 && word.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}
