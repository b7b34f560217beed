import AWSCore
import TerminalText
import World

/// The prompt loop: takes lines from a source, runs each in the foreground, and keeps the work behind it.
public struct Shell: Sendable {
    private let session: Session
    private let source: any LineSource
    private let background: Background

    /// How long a command may take to end after Ctrl-C before the prompt comes back without it.
    private static let patience = Duration.milliseconds(80)

    /// Makes a shell on a source of lines, which is given what Tab answers with; nil when there is none.
    public init?(_ parts: SessionParts, makeSource: (Completer) -> (any LineSource)?) {
        background = Background()
        let unattended = parts.session(
            screen: Screen(parts.world.streams, environment: parts.world.environment),
            origin: .prompt,
            asker: nil,
            background: background
        )
        guard let source = makeSource(Completer(session: unattended)) else { return nil }
        self.source = source
        session = unattended.attended(by: source)
    }

    /// Runs until the person leaves.
    public func run() async -> ExitCode {
        session.screen.print(
            Banner.text(of: session.store, width: session.screen.width)
        )
        await background.run { await loop() }
        return .done
    }

    private func loop() async {
        while true {
            switch await source.next(prompt: Prompt.text(of: session.store)) {
            case .line(let text):
                guard let whole = await continued(text) else { continue }
                if await accept(whole) == .leave { return }
            case .block(let lines):
                if await accept(block: lines) == .leave { return }
            case .refused(let reason):
                session.screen.tell(Failure(reason, exit: .usage).lines)
            case .interrupt:
                continue
            case .end:
                session.screen.print("")
                return
            }
        }
    }

    /// A line that ends in `\\` with the lines that continue it; nil when they were given up.
    private func continued(_ text: String) async -> String? {
        var whole = text
        while LineParser.isContinued(whole) {
            whole.unicodeScalars.removeLast()
            switch await source.next(prompt: "> ") {
            case .line(let more):
                whole += more
            case .refused(let reason):
                session.screen.tell(Failure(reason, exit: .usage).lines)
                return nil
            case .block(let lines):
                session.screen.tell(Failure(LineProblem(.severalLines(lines.count))).lines)
                return nil
            case .interrupt:
                return nil
            case .end:
                session.screen.tell(Failure(LineProblem(.endsInBackslash)).lines)
                return nil
            }
        }
        return whole
    }

    private func accept(_ text: String) async -> CommandRunner.Outcome {
        remember(text)
        return await runInForeground(text)
    }

    /// A paste of several lines is shown whole and asked about once; a line that fails ends it.
    private func accept(block lines: [String]) async -> CommandRunner.Outcome {
        session.screen.print(lines.map { "  " + SafeText(untrusted: $0) })
        guard case .text("y") = await source.ask("Run these \(lines.count) lines? [y/N] ") else {
            return .ended(.failed)
        }
        for line in lines {
            let outcome = await accept(line)
            if outcome != .ended(.done) { return outcome }
        }
        return .ended(.done)
    }

    private func remember(_ text: String) {
        guard HistoryLines.keeps(text), !OperationCommand.setsSensitiveMember(text) else { return }
        source.remember(text)
        session.history.append(text)
        for problem in session.history.takeProblems() {
            session.screen.tell(Failure.warning(problem))
        }
    }

    private enum Event {
        case ended, interrupt, patienceOver
    }

    /// Runs a line as a job of its own, so that Ctrl-C gives the prompt back even while it winds up.
    private func runInForeground(_ text: String) async -> CommandRunner.Outcome {
        let session = session.forCommand()
        let (events, feed) = AsyncStream.makeStream(of: Event.self)
        let job = background.startJob {
            let outcome = await CommandRunner(session: session).run(text)
            session.screen.wipeProgress()
            feed.yield(.ended)
            return outcome
        }
        source.onInterrupt { feed.yield(.interrupt) }
        defer { source.onInterrupt(nil) }
        for await event in events {
            switch event {
            case .ended:
                guard case .ended(let code) = await job.value else { return .leave }
                return .ended(session.written(code))
            case .interrupt:
                job.cancel()
                background.start {
                    try? await session.world.clock.sleep(for: Shell.patience)
                    // The prompt can't be drawn over a program that has the terminal.
                    await session.activity.terminalIsBack()
                    feed.yield(.patienceOver)
                }
            case .patienceOver:
                return detach(session)
            }
        }
        return .ended(.interrupted)
    }

    private func detach(_ session: Session) -> CommandRunner.Outcome {
        session.screen.divert { source.notice($0) }
        self.session.screen.tell(
            session.activity.hasSent
                ? ["sent, outcome being looked up"] : Failure.interruptedIdle.lines
        )
        return .ended(.interrupted)
    }
}
