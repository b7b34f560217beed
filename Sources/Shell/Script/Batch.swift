import TerminalText
public import World

/// Lines run one after the other without a prompt: `-c`, a script, a pipe, or one command from argv.
public struct Batch: Sendable {
    private let session: Session
    private let keepsGoing: Bool

    /// Makes a batch.
    ///
    /// - Parameters:
    ///   - parts: what to run in.
    ///   - asker: who answers questions; nil when standard input is no terminal.
    ///   - keepsGoing: whether to go on after a line that failed.
    public init(_ parts: SessionParts, asker: (any Asker)?, keepsGoing: Bool) {
        session = parts.session(
            screen: Screen(parts.world.streams, environment: parts.world.environment),
            origin: .batch,
            asker: asker
        )
        self.keepsGoing = keepsGoing
    }

    /// Runs one line that came in words.
    public func run(_ line: Line) async -> ExitCode {
        let session = session.forCommand()
        let outcome = await CommandRunner(session: session).runLine(line)
        return finish(session, outcome).code
    }

    /// Runs the lines of `-c` options.
    public func run(_ lines: [String]) async -> ExitCode {
        var code = ExitCode.done
        for line in lines {
            let session = session.forCommand()
            let (next, ends) = finish(session, await CommandRunner(session: session).run(line))
            code = code.combined(with: next)
            if ends { break }
        }
        return code
    }

    /// Runs a script as it is read.
    ///
    /// - Parameters:
    ///   - input: where the script comes from.
    ///   - name: how failures call it: the file, or `stdin`.
    /// - Returns: the code that the whole ends with.
    public func run(script input: InputStream, name: String) async -> ExitCode {
        var reader = ScriptReader(input)
        var code = ExitCode.done
        do throws(FileFailure) {
            while let line = try reader.nextWhole() {
                let (next, ends) = await run(line, of: name)
                code = code.combined(with: next)
                if ends { break }
            }
        } catch {
            session.screen.tell(Failure(error).lines)
            return code.combined(with: .failed)
        }
        return code
    }

    /// Runs the script in a file.
    public func run(scriptAt path: String, files: Files) async -> ExitCode {
        do throws(FileFailure) {
            return await run(script: try files.stream(path), name: path)
        } catch {
            return session.screen.tell(failure: error)
        }
    }

    private func run(_ line: ScriptLine, of name: String) async -> (ExitCode, ends: Bool) {
        let session = session.forCommand()
        do throws(LineProblem) {
            let text = try line.text.get()
            if !line.isTerminated, CommandRunner.isChanging(text) {
                throw LineProblem(.unterminated, in: text, at: 0..<0)
            }
            let outcome = await CommandRunner(session: session).run(text)
            if outcome != .ended(.done), outcome != .leave {
                session.screen.tell("  \(name):\(line.number)")
            }
            return finish(session, outcome)
        } catch {
            session.screen.tell(Failure(error).lines + ["  \(name):\(line.number)"])
            return finish(session, .ended(.usage))
        }
    }

    /// The code of a line, and whether nothing after it runs.
    private func finish(
        _ session: Session,
        _ outcome: CommandRunner.Outcome
    ) -> (code: ExitCode, ends: Bool) {
        session.screen.wipeProgress()
        guard case .ended(let own) = outcome else { return (.done, true) }
        if session.screen.failure?.isBrokenPipe == true { return (own, true) }
        let code = session.written(own)
        return (code, code == .interrupted || (code != .done && !keepsGoing))
    }
}
