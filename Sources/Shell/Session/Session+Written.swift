import World

extension Session {
    /// The code of a command that has ended, which is a failure when what it said could not be written.
    ///
    /// A reader that has gone is none: `| head` has what it wants.
    func written(_ code: ExitCode) -> ExitCode {
        guard let failure = screen.failure, !failure.isBrokenPipe else { return code }
        screen.tell(Failure(failure).lines)
        return code.combined(with: .failed)
    }
}
