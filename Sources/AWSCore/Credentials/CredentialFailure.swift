public import World

/// Why there are no credentials to sign with.
public enum CredentialFailure: Error, Sendable, Hashable {
    /// No source has any.
    case notFound(profile: String)
    /// A source has one half; `missing` is the variable or key that lacks a value.
    case partial(CredentialSourceKind, missing: String)
    /// They were valid until a moment that has passed.
    case expired(CredentialSourceKind)
    /// The expiry of credentials in a variable or file is no moment.
    case badExpiry(CredentialSourceKind, String)
    /// A profile's role and its source don't fit together.
    case role(RoleProblem)
    /// The session of IAM Identity Center is missing, over, or set up in part.
    case sso(SSOProblem)
    /// The session of `aws login` is missing or over.
    case login(LoginProblem)
    /// The profile's program gave none.
    case process(ProcessProblem)
    /// The agent beside the container gave none.
    case container(ContainerProblem)
    /// The metadata service of the instance gave none.
    case instance(InstanceProblem)
    /// A setting that only the source needs is wrong.
    case settings(ConfigurationFailure)
    /// A file with a token can't be read.
    case tokenFile(FileFailure)
    /// What would be sent to STS is shorter or less than it takes.
    case invalidParameters([TooSmallParameter])
    /// A code of an MFA device is needed and nobody gave one: nobody is there, or they declined.
    case noMFACode(serial: String, isDeclined: Bool)
    /// STS or IAM Identity Center replied with an error.
    case service(ServiceFailure)
    /// STS or IAM Identity Center gave no whole reply.
    case transport(TransportFailure)
    /// STS or IAM Identity Center gave a reply that can't be understood.
    case reply(MalformedReply)
    /// The task was cancelled.
    case interrupted

    /// A call to a service that is asked for credentials failed.
    init(_ failure: CallFailure) {
        self =
            switch failure {
            case .service(let failure): .service(failure)
            case .transport(let failure, _): .transport(failure)
            case .reply(let reply): .reply(reply)
            case .credentials(let failure, _): failure
            case .interrupted: .interrupted
            }
    }
}
