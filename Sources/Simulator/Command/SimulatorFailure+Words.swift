public import TerminalText

extension SimulatorFailure {
    /// What went wrong, in words.
    public var words: SafeText {
        switch self {
        case .portTaken(let port): "port \(port) is taken"
        case .portNotAllowed(let port): "this process may not listen on port \(port)"
        case .couldNotListen(let port, _, let text): "could not listen on port \(port): \(text)"
        }
    }

    /// What can be done about it.
    public var hint: SafeText {
        "without --port the system chooses a free one"
    }
}
