public import AWSCore
public import AppFlow

/// One identity at one endpoint: what a profile and a region come to.
public struct Connection: Sendable {
    /// What was resolved, and from where.
    public let settings: AWSSettings
    /// The way to the service.
    public let client: AppFlowClient

    /// Makes a connection of its parts.
    public init(settings: AWSSettings, client: AppFlowClient) {
        self.settings = settings
        self.client = client
    }
}

/// Makes connections; `main` hands in the real one, `--demo` and tests their own.
public protocol Connector: Sendable {
    /// Resolves what the options mean and makes a client for it; sends nothing.
    func connect(_ options: AWSOptions, gate: ReadOnlyGate) throws(ConfigurationFailure)
        -> Connection

    /// The names of all profiles, for Tab and `profile`.
    func profiles() -> [String]

    /// How the prompt calls the identity when it isn't a profile: `env`, `demo`.
    func label(of settings: AWSSettings) -> String
}
