import Glibc
import Subprocess

extension Programs {
    /// The programs of this machine.
    ///
    /// There is no job control: a program is in our own process group, so that what the terminal sends to
    /// the foreground reaches both. Ctrl-\ is the program's alone; what Ctrl-C means to us is for the owner
    /// of our signals to say. The terminal's modes are put back should the program leave others.
    public static let system = Programs { command, input, environment throws(ProgramFailure) in
        // A task of its own: a cancelled one would kill the program, which has the terminal.
        let lease = TerminalLease()
        defer { lease.end() }
        let run = Task { () async -> Result<Status, ProgramFailure> in
            do {
                return .success(try await launch(command, input, environment))
            } catch {
                return .failure(ProgramFailure(command: command, reason: "\(error)"))
            }
        }
        return try await run.value.get()
    }

    private static func launch(
        _ command: String,
        _ input: Input,
        _ environment: Environment
    ) async throws -> Status {
        let configuration = Configuration(
            // The library takes a path only as a type of another package.
            executable: .name("sh"),
            arguments: ["-c", command],
            environment: .custom(
                environment.all.map { Array("\($0.key)=\($0.value)\0".utf8) }
            )
        )
        switch input {
        case .inherited:
            let done = try await Subprocess.run(
                configuration,
                input: .currentStandardInput,
                output: .currentStandardOutput,
                error: .currentStandardError
            )
            return Status(done.terminationStatus)
        case .nothing:
            let done = try await Subprocess.run(
                configuration,
                output: .currentStandardOutput,
                error: .currentStandardError
            )
            return Status(done.terminationStatus)
        case .bytes(let pieces):
            let done = try await Subprocess.run(
                configuration,
                input: .inputWriter,
                output: .currentStandardOutput,
                error: .currentStandardError
            ) { execution in
                let writer = execution.standardInputWriter
                let process = execution.processIdentifier.value
                await withDiscardingTaskGroup { group in
                    group.addTask {
                        await feed(pieces, to: writer)
                    }
                    // Who reads no more may be waited for in vain: `| head` before the next result.
                    await awaitEnd(of: process)
                    group.cancelAll()
                }
            }
            return Status(done.terminationStatus)
        }
    }

    private static func feed(_ pieces: AsyncStream<[UInt8]>, to writer: StandardInputWriter) async {
        for await piece in pieces {
            do {
                _ = try await writer.write(piece)
            } catch {
                // It reads no more.
                break
            }
        }
        try? await writer.finish()
    }

    /// Looks often enough that nobody notices; the library reaps the program, not this.
    private static func awaitEnd(of process: pid_t) async {
        var info = siginfo_t()
        while true {
            info.si_signo = 0
            let options = WEXITED | WNOHANG | WNOWAIT
            guard waitid(P_PID, id_t(process), &info, options) == 0, info.si_signo == 0 else {
                return
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }
}

extension Programs.Status {
    fileprivate init(_ status: TerminationStatus) {
        switch status {
        case .exited(let code): self = .exited(code)
        case .signaled(let number): self = .signalled(number)
        }
    }
}
