import AWSCore
import AppFlow
import Shell
import Synchronization
import TerminalText
import World

@testable import Shell

/// The shell's own Tab with no service behind it, so that it offers what is known without asking.
enum StaticPrompt {
    /// What Tab offers at the end of a line, but for what only a prompt takes: `!COMMAND`.
    static func words(_ line: String) -> Set<String> {
        let result = completer?.complete(line, cursor: line.utf8.count)
        return Set((result?.candidates ?? []).map(\.label.plain)).subtracting(["!"])
    }

    private static let completer: Completer? = {
        let holder = Mutex<Completer?>(nil)
        let store = SessionStore(
            options: AWSOptions(),
            connector: NoConnector(),
            gate: ReadOnlyGate(isClosed: true)
        )
        let parts = SessionParts(
            world: .live(),
            store: store,
            journal: JournalFile(folder: nil, files: Files(), isDurable: false),
            history: HistoryFile(folder: nil, files: Files())
        )
        _ = Shell(parts) { completer in
            holder.withLock { $0 = completer }
            return nil
        }
        return holder.withLock(\.self)
    }()
}

/// Reaches nothing, and knows no profile.
private struct NoConnector: Connector {
    func connect(
        _ options: AWSOptions,
        gate: ReadOnlyGate
    ) throws(ConfigurationFailure) -> Connection {
        throw .regionMissing(profile: "")
    }

    func profiles() -> [String] {
        []
    }

    func label(of settings: AWSSettings) -> String {
        ""
    }
}
