import AWSCore
import AppFlow
public import TerminalText
public import World

/// What `main` hands to the shell: the outside, how to connect, and where state is kept.
public struct SessionParts: Sendable {
    /// The outside.
    public let world: World
    let store: SessionStore
    let journal: JournalFile
    let history: HistoryFile

    /// Makes the parts.
    ///
    /// - Parameters:
    ///   - world: the outside.
    ///   - store: the session's state, with its connector.
    ///   - journal: the record of changes, the same that the connector's clients write to.
    ///   - history: the lines typed before.
    public init(world: World, store: SessionStore, journal: JournalFile, history: HistoryFile) {
        self.world = world
        self.store = store
        self.journal = journal
        self.history = history
    }

    /// The lines of earlier sessions, oldest first; none when they can't be read.
    ///
    /// - Parameter tell: is given a line of warning when there is something wrong with the history.
    /// - Returns: every line that is kept.
    public func earlierLines(tell: (SafeText) -> Void) -> [String] {
        let lines = try? history.lines()
        history.takeProblems().flatMap(Failure.warning).forEach(tell)
        return lines ?? []
    }

    func session(
        screen: Screen,
        origin: InputOrigin,
        asker: (any Asker)?,
        background: Background? = nil
    ) -> Session {
        Session(
            world: world,
            screen: screen,
            origin: origin,
            asker: asker,
            store: store,
            history: history,
            journal: journal,
            background: background
        )
    }
}
