/// Why a call did not succeed.
public enum CallFailure: Error, Sendable, Hashable {
    /// The service replied with an error.
    case service(ServiceFailure)
    /// No attempt got a whole reply; the failure is the last one's, its certainty that of all.
    case transport(TransportFailure, attempts: Int)
    /// There were no credentials to sign with; nothing was sent by this attempt.
    case credentials(CredentialFailure, certainty: Certainty)
    /// The task was cancelled.
    case interrupted(Certainty)
    /// The reply says that it succeeded, and it isn't what the operation replies.
    case reply(MalformedReply)

    /// Whether the service can have acted on the call.
    public var certainty: Certainty {
        switch self {
        case .service(let failure): failure.certainty
        case .transport(let failure, _): failure.certainty
        case .credentials(_, let certainty), .interrupted(let certainty): certainty
        case .reply: .maybeSent
        }
    }
}
