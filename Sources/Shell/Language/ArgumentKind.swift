/// What an argument is: tells the parser what to accept, help what to call it, and Tab what to offer.
public enum ArgumentKind: Sendable, Hashable {
    /// The name of one flow.
    case flow
    /// The name of a flow, or a pattern with `*` and `?`.
    case flowPattern
    /// An execution id or, at the prompt, an unambiguous beginning of one.
    case run
    /// The same, where only active runs make sense; also `all` and `@FILE`.
    case activeRun
    /// A flow, or a run of the selected one.
    case flowOrRun
    /// A profile of the AWS config files.
    case profile
    /// A region.
    case region
    /// The path of a file.
    case file
    /// A command of this shell.
    case command
    /// One of a few words.
    case choice([String])
    /// One of a few words, which go with the argument before it.
    case choiceAfter([String: [String]])
    /// A length of time such as `15m`.
    case duration
    /// A whole number.
    case number
    /// Any text.
    case text
}
