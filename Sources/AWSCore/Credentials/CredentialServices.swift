/// The way to the services that give credentials: shared by all connections of a session.
public struct CredentialServices: Sendable {
    let transport: any HTTPTransport
    let quota: RetryQuota
    let log: DebugLog?
    let userAgent: String
    /// Whether the process ends in a moment: nothing is begun then that must be seen through or could ask,
    /// no program and no renewal of a session.
    let isBrief: Bool
    /// Whether this machine was found to have no metadata service.
    let absence = InstanceAbsence()

    /// Makes it of the parts that a session's clients are made of.
    ///
    /// - Parameters:
    ///   - transport: carries the requests.
    ///   - quota: the session's.
    ///   - log: takes notes.
    ///   - userAgent: the program and its version, `appflow/0.1`.
    ///   - isBrief: whether the process ends in a moment, so that no program is run and no session renewed.
    public init(
        transport: any HTTPTransport,
        quota: RetryQuota,
        log: DebugLog? = nil,
        userAgent: String,
        isBrief: Bool = false
    ) {
        self.transport = transport
        self.quota = quota
        self.log = log
        self.userAgent = userAgent
        self.isBrief = isBrief
    }
}
