import AWSCore
import AppFlow
import TerminalText
public import World

/// What a command works in: the connection, the selected flow, the screen, and whom to ask.
///
/// A value: the parts that live longer than a command (``SessionStore``, ``Knowledge``) are shared, the
/// screen is the command's own.
public struct Session: Sendable {
    /// The outside.
    public let world: World
    /// Where this command's words go.
    public let screen: Screen
    /// Where the command line came from.
    let origin: InputOrigin
    /// Who answers questions, or nil when nobody can.
    let asker: (any Asker)?
    /// The profile, the region, the selected flow: what commands change.
    let store: SessionStore
    /// What is known for Tab.
    let knowledge: Knowledge
    /// The lines of earlier sessions and this one.
    let history: HistoryFile
    /// The record of every change.
    let journal: JournalFile
    /// Work behind the prompt, or nil where there is no prompt.
    let background: Background?
    /// Draws a line above the prompt, or nil where there is no prompt.
    let notify: (@Sendable (SafeText) -> Void)?
    /// What this command has done so far, for Ctrl-C.
    let activity = Activity()

    /// The connection that the profile and region stand for.
    ///
    /// - Throws: the ``ConfigurationFailure`` that kept it from being made.
    func connection() throws -> Connection {
        try store.connection()
    }

    /// The session as the next command has it: a screen and an activity of its own.
    func forCommand() -> Session {
        with(screen: screen.forCommand(), asker: asker, notify: notify)
    }

    /// The same session with somebody at the prompt.
    func attended(by source: any LineSource) -> Session {
        with(screen: screen, asker: source, notify: { source.notice($0) })
    }

    private func with(
        screen: Screen,
        asker: (any Asker)?,
        notify: (@Sendable (SafeText) -> Void)?
    ) -> Session {
        Session(
            world: world,
            screen: screen,
            origin: origin,
            asker: asker,
            store: store,
            knowledge: knowledge,
            history: history,
            journal: journal,
            background: background,
            notify: notify
        )
    }
}
