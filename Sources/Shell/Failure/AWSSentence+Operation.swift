import AWSCore
import AppFlow
import JMESPath
import JSON
import World

extension AWSSentence {
    /// Why an operation's line isn't what it takes, in the AWS CLI's words where it has any.
    static func text(of problem: OperationProblem) -> String {
        switch problem {
        case .missingValue(let option, _): "argument \(option): expected one argument"
        case .dashedValue(let option, let word):
            "argument \(option): \(word) begins with a dash; give such values as a JSON list"
        case .unexpectedValue(let option): "argument \(option): takes no value"
        case .exclusive(let option, let other):
            "argument \(option): not allowed with argument \(other)"
        case .notAChoice(let option, let text, let choices):
            "argument \(option): \(text) isn't one of: \(choices.joined(separator: ", "))"
        case .missingOptions(let options, _):
            "the following arguments are required: \(options.joined(separator: ", "))"
        case .unknownWords(let words, _, _): "Unknown options: \(words.joined(separator: ", "))"
        case .value(_, .notWhole(let text)):
            "invalid literal for int() with base 10: '\(text)'"
        case .value(_, .notANumber(let text)): "could not convert string to float: '\(text)'"
        case .value(let option, let problem):
            "Error parsing parameter '\(option)': \(text(of: problem))"
        case .outputFormat(let setting): "Unknown output type: \(setting.value)"
        case .timestampFormat(let setting):
            "Unknown cli_timestamp_format value: \(setting.value), valid values are \"none\", "
                + "\"wire\" or \"iso8601\""
        case .timestamp(let value):
            "Invalid timestamp \"\(value.pythonString)\": Unknown string format: \(value.pythonString)"
        case .query(let text, let problem): "Bad value for --query \(text): \(problem.message)"
        }
    }

    private static func text(of problem: ValueProblem) -> String {
        switch problem {
        case .notWhole(let text): "not a whole number: \(text)"
        case .notANumber(let text): "not a number: \(text)"
        case .notJSON(let error, let text):
            "Invalid JSON: \(self.text(of: error))\nJSON received: \(text ?? "<redacted>")"
        case .notAnObject: "Invalid JSON: an object is expected"
        case .otherJSON(let text): "Invalid JSON:\n\(text ?? "<redacted>")"
        case .notShorthand(let problem): text(of: problem)
        case .file(let failure, let given):
            "Unable to load paramfile \(given): \(errno(failure))\(SystemError.text(of: failure.reason)): "
                + "'\(failure.path)'"
        case .notText(let path):
            "Unable to load paramfile (\(path)), text contents could not be decoded.  If this is a "
                + "binary file, please use the fileb:// prefix instead of the file:// prefix."
        case .emptyFile(let path): "the file \(path) holds no item for the list"
        case .binaryFile(let text): "\(text): the value is text, so only file:// will do"
        }
    }

    /// Why a text is no shorthand syntax, in awscli's words, with a mark below the place.
    private static func text(of problem: ShorthandProblem) -> String {
        let what =
            switch problem.kind {
            case .expected(let wanted, let received):
                "Expected: '\(wanted)', received: '\(received.map(String.init) ?? "EOF")'"
            case .expectedValue: "Expected: a value"
            case .repeatedKey(let key): "Second instance of key \"\(key)\" encountered"
            case .tooDeep(let limit): "More than \(limit) levels"
            case .file(let problem): text(of: problem)
            }
        guard let text = problem.text else { return what }
        var hint = ""
        if case .repeatedKey = problem.kind {
            hint = "\nThis is often because there is a preceding \",\" instead of a space."
        }
        return "\(what) for input:\n\(marked(text, at: problem.offset))\(hint)"
    }

    /// The text with a `^` on a line of its own below a code point.
    private static func marked(_ text: String, at offset: Int) -> String {
        let scalars = text.unicodeScalars
        let before = scalars.prefix(offset)
        let after = scalars.dropFirst(offset)
        let column =
            before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
        let line = String(before) + String(after.prefix { $0 != "\n" })
        let rest = String(after.drop { $0 != "\n" })
        return line + "\n" + String(repeating: " ", count: column) + "^" + rest
    }

    static func errno(_ failure: FileFailure) -> String {
        if case .system(let number) = failure.reason { return "[Errno \(number)] " }
        return ""
    }

    /// Why a text is no JSON, as Python's `json` puts it.
    static func text(of error: JSONParseError) -> String {
        let what =
            switch error.kind {
            case .unexpected(_, let expected), .unexpectedEnd(let expected): text(of: expected)
            case .unterminatedString: "Unterminated string starting at"
            case .controlCharacter: "Invalid control character at"
            case .invalidEscape: "Invalid \\escape"
            case .invalidUnicodeEscape: "Invalid \\uXXXX escape"
            case .loneSurrogate: "Half of a surrogate pair"
            case .invalidUTF8: "Not UTF-8"
            case .byteOrderMark: "Unexpected UTF-8 BOM (decode using utf-8-sig)"
            case .tooDeep(let limit): "More than \(limit) levels"
            case .tooLong(let limit): "More than \(limit) bytes"
            }
        return "\(what): line \(error.line) column \(error.column) (char \(error.offset))"
    }

    private static func text(of expected: JSONParseError.Expectation) -> String {
        switch expected {
        case .value, .restOfWord, .valueOrBracket: "Expecting value"
        case .digit: "Expecting a digit"
        case .name, .nameOrBrace: "Expecting property name enclosed in double quotes"
        case .colon: "Expecting ':' delimiter"
        case .commaOrBracket, .commaOrBrace: "Expecting ',' delimiter"
        case .end: "Extra data"
        }
    }
}
