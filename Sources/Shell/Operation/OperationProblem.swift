import AWSCore
import AppFlow
import JMESPath
import JSON
import World

/// Why an operation's line is not what the operation takes; nothing was sent.
enum OperationProblem: Error, Sendable, Hashable {
    /// An option without its value; the word behind it, if there is one, begins with a dash.
    case missingValue(option: String, next: String?)
    /// A word with one dash among the values of a list.
    case dashedValue(option: String, String)
    /// A switch that was given a value.
    case unexpectedValue(option: String)
    /// A switch and its opposite.
    case exclusive(option: String, other: String)
    /// A value that is none of the few that can be.
    case notAChoice(option: String, String, choices: [String])
    /// Options that must be there.
    case missingOptions([String], of: Operation)
    /// Words that the operation doesn't know, and the name that the first one is near to.
    case unknownWords([String], nearest: String?, of: Operation)
    /// A value that can't be read.
    case value(option: String, ValueProblem)
    /// A setting of the output's format that isn't one of ours.
    case outputFormat(Setting<String>)
    /// A setting of the format of moments that is none.
    case timestampFormat(Setting<String>)
    /// A moment in a reply that is none, so that it can't be spelled otherwise.
    case timestamp(JSONValue)
    /// A `--query` that is no expression.
    case query(String, SyntaxProblem)
}

/// What is wrong with the value of an option.
enum ValueProblem: Error, Sendable, Hashable {
    /// No whole number in decimal digits within 64 bits.
    case notWhole(String)
    /// No number.
    case notANumber(String)
    /// It should be JSON and isn't; the text is nil where it may hold a secret.
    case notJSON(JSONParseError, text: String?)
    /// It is JSON and should be an object.
    case notAnObject
    /// It should be a JSON object, or as the first of a list's values is one; the text is nil where it may
    /// hold a secret.
    case otherJSON(text: String?)
    /// It should be shorthand syntax and isn't.
    case notShorthand(ShorthandProblem)
    /// The file that it names can't be read; with the value as it was given.
    case file(FileFailure, given: String)
    /// The file that it names isn't UTF-8.
    case notText(path: String)
    /// The file that it names holds no item for the list.
    case emptyFile(path: String)
    /// `fileb://`, which is for values of bytes, and no operation takes such.
    case binaryFile(String)
}
