/// The way to the services that give credentials: shared by all connections of a session.
public struct CredentialServices: Sendable {
    let transport: any HTTPTransport
    let quota: RetryQuota
    let log: DebugLog?
    let userAgent: String
    /// Whether this machine was found to have no metadata service.
    let absence = InstanceAbsence()

    /// Makes it of the parts that a session's clients are made of.
    ///
    /// - Parameters:
    ///   - transport: carries the requests.
    ///   - quota: the session's.
    ///   - log: takes notes.
    ///   - userAgent: the program and its version, `appflow/0.1`.
    public init(
        transport: any HTTPTransport,
        quota: RetryQuota,
        log: DebugLog? = nil,
        userAgent: String
    ) {
        self.transport = transport
        self.quota = quota
        self.log = log
        self.userAgent = userAgent
    }
}
