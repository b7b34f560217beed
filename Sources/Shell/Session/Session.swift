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
    public private(set) var screen: Screen
    /// Where the command line came from.
    let origin: InputOrigin
    /// Who answers questions, or nil when nobody can.
    private(set) var asker: (any Asker)?
    /// The profile, the region, the selected flow: what commands change.
    private(set) var store: SessionStore
    /// What is known for Tab.
    private(set) var knowledge: Knowledge
    /// The lines of earlier sessions and this one.
    let history: HistoryFile
    /// The record of every change.
    let journal: JournalFile
    /// Work behind the prompt, or nil where there is no prompt.
    let background: Background?
    /// Where lines above the prompt go, or nil where there is no prompt.
    private(set) var notices: NoticeBoard?
    /// What this command has done so far, for Ctrl-C.
    private(set) var activity = Activity()

    init(
        world: World,
        screen: Screen,
        origin: InputOrigin,
        asker: (any Asker)?,
        store: SessionStore,
        history: HistoryFile,
        journal: JournalFile,
        background: Background?
    ) {
        self.world = world
        self.screen = screen
        self.origin = origin
        self.asker = asker
        self.store = store
        knowledge = Knowledge(clock: world.clock)
        self.history = history
        self.journal = journal
        self.background = background
    }

    /// The connection that the profile and region stand for.
    ///
    /// - Throws: the ``ConfigurationFailure`` that kept it from being made.
    func connection() throws -> Connection {
        try store.connection()
    }

    /// The session as the next command has it: a screen and an activity of its own.
    func forCommand() -> Session {
        var session = self
        session.screen = screen.forCommand()
        session.activity = Activity()
        return session
    }

    /// The same session with somebody at the prompt.
    func attended(by source: any LineSource) -> Session {
        var session = self
        session.asker = source
        session.notices = NoticeBoard { source.notice($0) }
        return session
    }

    /// The same session, its results going where another screen says.
    func showing(on screen: Screen) -> Session {
        var session = self
        session.screen = screen
        return session
    }

    /// The same session, its commands sent where another store says; nothing is known there yet.
    func reaching(_ store: SessionStore) -> Session {
        var session = self
        session.store = store
        session.knowledge = Knowledge(clock: world.clock)
        return session
    }
}
