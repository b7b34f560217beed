/// What a command, a script or the shell ends with.
public struct ExitCode: RawRepresentable, Sendable, Hashable {
    /// The number that the system gets.
    public let rawValue: Int32

    /// Makes an exit code of a number.
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// Done: every id CancelStarted or Canceled, or there was nothing to do.
    public static let done = ExitCode(rawValue: 0)
    /// Declined, or the service or the network said no.
    public static let failed = ExitCode(rawValue: 1)
    /// Misused, or refused before anything was sent.
    public static let usage = ExitCode(rawValue: 2)
    /// At least one id was not cancelled.
    public static let partial = ExitCode(rawValue: 3)
    /// What became of at least one change could not be found out.
    public static let unknown = ExitCode(rawValue: 4)
    /// Ended by Ctrl-C.
    public static let interrupted = ExitCode(rawValue: 130)
    /// What the AWS CLI ends with for every error that is no misuse.
    public static let awsError = ExitCode(rawValue: 255)

    /// The code of two things done one after the other with `--keep-going`: the first that failed,
    /// but ``unknown`` before all others.
    public func combined(with next: ExitCode) -> ExitCode {
        if self == .unknown || next == .unknown { return .unknown }
        return self == .done ? next : self
    }
}
