import TerminalText

/// A failure in words: what, where, what to do, and the exit code.
///
/// Errors carry data; the files of this folder, one for each layer, are the only place that turns them
/// into text.
struct Failure: Sendable {
    /// What went wrong, in one line.
    let what: SafeText
    /// Where: the line with a caret, the file, the request.
    let place: [SafeText]
    /// What to do about it.
    let hint: SafeText?
    /// How the command ends.
    let exit: ExitCode

    init(
        _ what: SafeText,
        place: [SafeText] = [],
        hint: SafeText? = nil,
        exit: ExitCode = .failed
    ) {
        self.what = what
        self.place = place
        self.hint = hint
        self.exit = exit
    }

    /// Ctrl-C before anything that changes was sent.
    static let interruptedIdle = Failure("interrupted, nothing was changed", exit: .interrupted)

    /// The failure as it is shown: `error: what`, indented places, `hint: what to do`.
    var lines: [SafeText] {
        var lines: [SafeText] = [SafeText("error: ", style: .red) + what]
        lines += place.map { "  " + $0 }
        if let hint { lines.append(SafeText("hint: ", style: .bold) + hint) }
        return lines
    }
}
