public import AWSCore
public import AppFlow
import Synchronization

/// The one owner of what commands change: options, selected flow, settings of the session.
///
/// Every change is whole: nobody sees a new profile with the old flow.
public final class SessionStore: Sendable {
    private struct State {
        var options: AWSOptions
        var connection: Result<Connection, ConfigurationFailure>?
        var flow: String?
        var account: String?
        var format: ListingFormat = .table
        var generation = 0
    }

    private let connector: any Connector
    private let gate: ReadOnlyGate
    private let state: Mutex<State>

    /// Makes a store that starts with the options of the command line.
    public init(options: AWSOptions, connector: any Connector, gate: ReadOnlyGate) {
        self.connector = connector
        self.gate = gate
        state = Mutex(State(options: options))
    }

    /// The connection, made at the first call and kept until the profile or region changes.
    func connection() throws(ConfigurationFailure) -> Connection {
        let connection = state.withLock { state in
            let connection = state.connection ?? connect(state.options)
            state.connection = connection
            return connection
        }
        return try connection.get()
    }

    /// A connection made anew of the same options, kept nowhere: to see whether it would be another.
    func freshConnection() throws(ConfigurationFailure) -> Connection {
        try connect(options).get()
    }

    /// A store of its own that starts with these options changed: for a line that names its own place.
    ///
    /// - Parameters:
    ///   - isReadOnly: whether that line refuses changing requests where this session doesn't.
    ///   - change: what the line says.
    /// - Returns: the store, which shares nothing with this one but the connector.
    func sibling(isReadOnly: Bool, _ change: (inout AWSOptions) -> Void) -> SessionStore {
        var options = self.options
        change(&options)
        let gate = ReadOnlyGate(isClosed: gate.isClosed || isReadOnly)
        return SessionStore(options: options, connector: connector, gate: gate)
    }

    /// What the next connection is made of.
    var options: AWSOptions {
        state.withLock { $0.options }
    }

    /// Changes profile or region, and forgets the flow, the connection and the account with it.
    func reconnect(_ change: (inout AWSOptions) -> Void) throws(ConfigurationFailure) -> Connection
    {
        var options = self.options
        change(&options)
        let connection = connect(options)
        let made = try connection.get()
        state.withLock { state in
            state.options = options
            state.connection = connection
            state.flow = nil
            state.account = nil
            state.generation += 1
        }
        return made
    }

    /// The selected flow.
    var flow: String? {
        get { state.withLock { $0.flow } }
        set { state.withLock { $0.flow = newValue } }
    }

    /// The account, once it is known from the settings or a reply.
    var account: String? {
        state.withLock { $0.account ?? (try? $0.connection?.get())?.settings.knownAccount?.value }
    }

    /// Notes the account that a reply's ARN named.
    func learn(account: String) {
        state.withLock { $0.account = account }
    }

    /// How listings are printed when a command doesn't say.
    var format: ListingFormat {
        get { state.withLock { $0.format } }
        set { state.withLock { $0.format = newValue } }
    }

    /// Grows whenever the identity changes, so that a question can tell.
    var generation: Int {
        state.withLock { $0.generation }
    }

    /// Whether changing requests are refused.
    var isReadOnly: Bool {
        gate.isClosed
    }

    /// Refuses changing requests from now on; nothing in the session can lift it again.
    func closeGate() {
        gate.close()
    }

    /// The names of all profiles.
    func profiles() -> [String] {
        connector.profiles()
    }

    /// How the prompt calls the identity.
    func label(of settings: AWSSettings) -> String {
        connector.label(of: settings)
    }

    private func connect(_ options: AWSOptions) -> Result<Connection, ConfigurationFailure> {
        do throws(ConfigurationFailure) {
            return .success(try connector.connect(options, gate: gate))
        } catch {
            return .failure(error)
        }
    }
}

/// How a listing command prints.
public enum ListingFormat: String, Sendable {
    /// A table that fits the terminal.
    case table
    /// The service's JSON.
    case json
}
