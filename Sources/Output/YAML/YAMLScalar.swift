/// A text and how it is to be written, as libyaml's `yaml_emitter_analyze_scalar` finds out.
struct YAMLScalar {
    enum Style {
        case plain
        case singleQuoted
        case doubleQuoted
    }

    let text: [UInt8]
    let style: Style
    private let isMultiline: Bool

    init(_ string: String) {
        text = Array(string.utf8)
        if YAMLScalar.isWord(text) {
            isMultiline = false
            style = YAMLResolver.isOtherThanText(text) ? .singleQuoted : .plain
            return
        }
        var analysis = YAMLAnalysis()
        analysis.read(text)
        isMultiline = analysis.hasLineBreak
        style =
            if analysis.allowsPlain, !YAMLResolver.isOtherThanText(text) {
                .plain
            } else {
                analysis.allowsSingleQuotes ? .singleQuoted : .doubleQuoted
            }
    }

    /// Whether it is a letter with letters, digits and `_` behind it, as most texts are.
    private static func isWord(_ text: [UInt8]) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy {
            isLetter($0) || $0 == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Whether it can be a key on the line of its value.
    var isSimpleKey: Bool {
        !isMultiline && text.count <= 128
    }
}

/// What stands in the way of writing a text without quotes, or in single ones.
private struct YAMLAnalysis {
    private(set) var hasLineBreak = false
    private(set) var allowsPlain = true
    private(set) var allowsSingleQuotes = true

    mutating func read(_ text: [UInt8]) {
        if text.starts(with: "---".utf8) || text.starts(with: "...".utf8) { allowsPlain = false }
        var index = 0
        var isAfterBlank = true
        var isAfterSpace = false
        var isAfterBreak = false
        while index < text.count {
            let next = index + text.characterLength(at: index)
            let isLineBreak = text.isLineBreak(at: index)
            let isSpace = text[index] == ASCII.space
            if isIndicator(
                text[index],
                isFirst: index == 0,
                isAfterBlank: isAfterBlank,
                isBeforeBlank: text.isBlank(at: next)
            ) {
                allowsPlain = false
            }
            if !text.isPrintable(at: index) { requireDoubleQuotes() }
            if isSpace || isLineBreak, index == 0 || next == text.count { allowsPlain = false }
            if isLineBreak {
                hasLineBreak = true
                allowsPlain = false
                if isAfterSpace { requireDoubleQuotes() }
            }
            if isSpace, isAfterBreak { requireDoubleQuotes() }
            isAfterSpace = isSpace
            isAfterBreak = isLineBreak
            isAfterBlank = text.isBlank(at: index)
            index = next
        }
    }

    private mutating func requireDoubleQuotes() {
        allowsPlain = false
        allowsSingleQuotes = false
    }

    /// Whether a byte has a meaning of its own there, outside brackets.
    private func isIndicator(
        _ byte: UInt8,
        isFirst: Bool,
        isAfterBlank: Bool,
        isBeforeBlank: Bool
    ) -> Bool {
        switch Unicode.Scalar(byte) {
        case ":": isBeforeBlank
        case "#": isFirst || isAfterBlank
        case "?", "-": isFirst && isBeforeBlank
        case ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": isFirst
        default: false
        }
    }
}
