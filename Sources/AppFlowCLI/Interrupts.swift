import Dispatch
import Glibc
import Shell

/// Ctrl-C where there is no prompt: the work is cancelled and says what became of it; a second one ends all.
enum Interrupts {
    /// Awaits work that the first SIGINT cancels.
    static func cancelling(_ work: Task<ExitCode, Never>) async -> ExitCode {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT)
        source.setEventHandler {
            if work.isCancelled { _exit(ExitCode.interrupted.rawValue) }
            work.cancel()
        }
        source.resume()
        defer { source.cancel() }
        return await work.value
    }
}
