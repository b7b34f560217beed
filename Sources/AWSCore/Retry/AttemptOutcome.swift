/// How an attempt ended that did not succeed, as far as retrying goes.
public enum AttemptOutcome: Sendable, Hashable {
    /// A reply with an error.
    case reply(status: Int, code: String, retryAfter: String?)
    /// No whole reply.
    case transport(TransportFailure.Kind)

    /// The service's hint of how long to wait (`x-amz-retry-after`, in milliseconds).
    var retryAfter: String? {
        if case .reply(_, _, let text) = self { return text }
        return nil
    }
}
