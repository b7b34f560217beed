/// What went wrong on a pseudo-terminal, with everything that was on it.
public struct TerminalSessionFailure: Error, CustomStringConvertible {
    /// What went wrong.
    public enum Reason: Sendable, Hashable {
        /// The program couldn't be started.
        case notStarted(String)
        /// A text didn't appear in time.
        case notSeen(String)
        /// The screen didn't become what was expected in time.
        case screenNotReached
        /// The process didn't end in time.
        case stillRunning
        /// The terminal's modes can't be read.
        case noModes
    }

    /// What went wrong.
    public let reason: Reason
    /// All that came from the terminal, with its times and control characters visible.
    public let transcript: String

    init(_ reason: Reason, _ transcript: String) {
        self.reason = reason
        self.transcript = transcript
    }

    /// The reason, and the transcript below it.
    public var description: String {
        "\(reason)\n\(transcript)"
    }
}
