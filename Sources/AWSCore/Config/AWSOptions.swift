/// What the command line says about how to reach AWS; nil where it says nothing.
///
/// Values are as they were typed: ``AWSSettings/resolve(_:world:service:)`` reads and refuses them.
public struct AWSOptions: Sendable, Hashable {
    /// `--profile`; empty is as if it weren't given.
    public var profile: String?
    /// `--region`.
    public var region: String?
    /// `--endpoint-url`.
    public var endpointURL: String?
    /// `--ca-bundle`.
    public var caBundle: String?
    /// `--cli-connect-timeout`: seconds, 0 waits for ever.
    public var connectTimeout: String?
    /// `--cli-read-timeout`: seconds, 0 waits for ever.
    public var readTimeout: String?
    /// False after `--no-sign-request`: credentials are never looked for.
    public var signsRequests = true
    /// False after `--no-verify-ssl`.
    public var verifiesTLS = true
    /// The timeouts that the options above change.
    public var timeouts = HTTPTimeouts.command

    /// Options of a command line that says nothing.
    public init() {}
}
