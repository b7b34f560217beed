/// A line that the probe acts on.
enum ProbeCommand: String {
    /// Ends it.
    case exit
    /// Asks a question.
    case ask
    /// Runs for two seconds, or until Ctrl-C.
    case busy
    /// Traps.
    case crash
    /// Posts the rest of the line as a notice, 300 ms later.
    case later
    /// Calls `exit`, 300 ms later.
    case exitLater = "exit-later"
    /// Traps, 300 ms later.
    case crashLater = "crash-later"
    /// Reads a line and gives that up, 300 ms later.
    case expire
}
