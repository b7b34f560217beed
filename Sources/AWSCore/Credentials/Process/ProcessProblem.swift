public import JSON

/// Why the program that `credential_process` names gave no credentials.
public enum ProcessProblem: Sendable, Hashable {
    /// The line is no list of words: a quotation doesn't end.
    case badLine
    /// It could not be started: an `errno` of the system.
    case notStarted(program: String, errno: Int32)
    /// It failed; the text is the beginning of its standard error.
    case failed(String)
    /// It ran longer than it may.
    case tooSlow(seconds: Int)
    /// It wrote more than it may.
    case tooLong(limit: Int)
    /// What it wrote isn't JSON.
    case notJSON(JSONParseError)
    /// What it wrote isn't an object.
    case notAnObject
    /// It speaks another version of the format, or names none.
    case badVersion(String?)
    /// A key that must be there isn't.
    case missingKey(String)
}
