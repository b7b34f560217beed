public import World

/// A line that is well-formed and still not what its command takes.
public struct UsageProblem: Error, Sendable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// No command, operation or file of that name.
        case unknownCommand(String, nearest: [String])
        /// The command has no such option.
        case unknownOption(String, nearest: String?)
        /// An option without its value.
        case missingValue(option: String, label: String)
        /// A switch that was given a value (`--yes=no`).
        case unexpectedValue(option: String)
        /// An option given twice that may be given once.
        case repeatedOption(String)
        /// An argument that must be there.
        case missingArgument(String)
        /// An argument too many.
        case surplusArgument(String)
        /// A value that is none of the few that can be.
        case notAChoice(String, of: [String])
        /// Text that doesn't mean what it should.
        case malformed(String, wanted: Wanted)
        /// An empty argument, which is never meant.
        case emptyArgument(String)
        /// No flow was named and none is selected.
        case noFlowSelected
        /// Two things that exclude each other.
        case conflict(String, String)
        /// `cancel` without saying which runs.
        case nothingToCancel
        /// A file of ids without a single id.
        case emptyIDFile(String)
        /// A pattern that matches no flow.
        case noFlowMatches(String)
        /// An abbreviation of an id where ids are taken as they are, or that fits no run.
        case noRunMatches(String)
        /// An abbreviation that fits several runs.
        case ambiguousRun(String, matches: [String])
        /// The question can't be asked: standard input is no terminal, and `--yes` wasn't given.
        case cannotAsk
        /// The file of `>` or `>>` can't be written to.
        case noOutput(FileFailure)
        /// Only one named flow will do here.
        case needsOneFlow(String)
    }

    /// What a malformed text should have been.
    public enum Wanted: Sendable, Hashable {
        /// A whole number that isn't negative.
        case number
        /// A length of time: `90s`, `15m`, `2h`, `1d`.
        case duration
        /// A flow name.
        case flowName
        /// An execution id.
        case executionID
        /// A region name.
        case region
    }

    /// What is wrong.
    public let kind: Kind
    /// The line, for pointing into, when there is one.
    public let line: Line?
    /// Where in the line, in UTF-8 offsets.
    public let range: Range<Int>?

    /// Makes a problem, at a word when one is to blame.
    public init(_ kind: Kind, line: Line? = nil, at word: Word? = nil) {
        self.kind = kind
        self.line = line
        range = word?.range
    }
}
