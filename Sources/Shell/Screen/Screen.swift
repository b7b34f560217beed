import Synchronization
public import TerminalText
public import World

/// Where a command's words go: results to standard output, the rest to standard error.
///
/// A terminal gets nothing but ``SafeText``; a pipe gets the same text plain, and machine output byte
/// for byte. A reader that has gone never stops a command half-way: the failure is kept for the end.
public struct Screen: Sendable {
    let output: ByteSink
    private let error: ByteSink
    let usesColor: Bool
    let state: ScreenState

    /// Makes a screen on two sinks.
    ///
    /// - Parameters:
    ///   - streams: where results and everything else go.
    ///   - environment: `NO_COLOR` (any value but the empty one) and `TERM=dumb` turn colour off.
    public init(_ streams: StandardStreams, environment: Environment) {
        output = streams.output
        error = streams.error
        usesColor = ScreenColor.isWanted(environment)
        state = ScreenState()
    }

    private init(_ other: Screen, output: ByteSink, state: ScreenState) {
        self.output = output
        error = other.error
        usesColor = other.usesColor
        self.state = state
    }

    /// The same places, with a fate of its own: one is made for each command.
    func forCommand() -> Screen {
        Screen(self, output: output, state: ScreenState())
    }

    /// The same screen, but for results, which go elsewhere.
    func redirected(to sink: ByteSink) -> Screen {
        Screen(self, output: sink, state: state)
    }

    /// The same screen, its results said beside those of others: on standard error.
    func tellingAll() -> Screen {
        Screen(self, output: error, state: state)
    }

    /// Whether results are read by a person there and then.
    public var isTerminal: Bool {
        output.isTerminal
    }

    /// Whether results are taken as lines of safe text: a person reads them, or they go above the prompt.
    var takesLines: Bool {
        output.isTerminal || state.isDiverted
    }

    /// Cells a result may be wide, or nil when it goes to no terminal and mustn't be cut.
    public var width: Int? {
        guard output.isTerminal else { return nil }
        return output.terminalSize?.columns ?? 80
    }

    /// The first failure to write, if there was one.
    public var failure: FileFailure? {
        state.failure
    }

    /// Keeps a failure to write for the end of the command, unless there was one before.
    func note(_ failure: FileFailure) {
        state.note(failure)
    }

    /// Prints a line of a result.
    public func print(_ line: SafeText) {
        print([line])
    }

    /// Prints lines of a result in one write.
    public func print(_ lines: [SafeText]) {
        guard !lines.isEmpty, !state.take(lines) else { return }
        put(lines, on: output)
    }

    /// Prints a line that is no result: a failure, a warning, what is going on.
    public func tell(_ line: SafeText) {
        tell([line])
    }

    /// Prints lines that are no result.
    public func tell(_ lines: [SafeText]) {
        guard !lines.isEmpty else { return }
        if error.isTerminal || state.isDiverted, state.take(lines) { return }
        put(lines, on: error)
    }

    /// Tells a failure in words, and returns the exit code that goes with it.
    public func tell(failure error: any Error) -> ExitCode {
        let failure = Failure(describing: error)
        tell(failure.lines)
        return failure.exit
    }

    /// Tells of a failure that stops nothing.
    public func warn(_ what: SafeText, _ failure: FileFailure) {
        tell(Failure.warning(what, failure))
    }

    /// Prints machine output: exact through a pipe, made safe line by line on a terminal.
    public func printExactly(_ text: String) {
        guard !text.isEmpty else { return }
        guard takesLines else {
            return put(Array(text.utf8), on: output)
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        print(lines.map { SafeText(untrusted: String($0)) })
    }

    /// Writes text that is no result: exact through a pipe, made safe line by line on a terminal.
    func tellExactly(_ text: String) {
        guard error.isTerminal || state.isDiverted else {
            return put(Array(text.utf8), on: error)
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        tell(lines.map { SafeText(untrusted: String($0)) })
    }

    /// Shows what is being read, on one line that the next print wipes; nothing unless a person watches.
    func progress(_ text: SafeText) {
        guard error.isTerminal, usesColor, !state.isDiverted else { return }
        let width = error.terminalSize?.columns ?? 80
        let line = text.truncated(to: width - 1).rendered(color: false)
        state.noteProgress()
        put(Array("\r\u{1B}[K\(line)".utf8), on: error)
    }

    /// From now on every line goes to `receiver`: the command has lost the terminal to the prompt.
    func divert(to receiver: @escaping @Sendable (SafeText) -> Void) {
        wipeProgress()
        state.setReceiver(receiver)
    }

    /// Takes the line of ``progress(_:)`` away.
    func wipeProgress() {
        if state.takeProgress() { put(Array("\r\u{1B}[K".utf8), on: error) }
    }

    private func put(_ lines: [SafeText], on sink: ByteSink) {
        wipeProgress()
        put(Screen.bytes(of: lines, color: usesColor && sink.isTerminal), on: sink)
    }

    static func bytes(of lines: [SafeText], color: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes += line.rendered(color: color).utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    private func put(_ bytes: [UInt8], on sink: ByteSink) {
        do throws(FileFailure) {
            try sink.write(bytes)
        } catch {
            state.note(error)
        }
    }
}
