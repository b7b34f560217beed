/// Something the client did.
///
/// No case can hold a secret: headers that carry one are redacted before.
public enum DebugEvent: Sendable, Hashable {
    /// Credentials were found; of the key only the last four characters.
    case credentials(CredentialSourceKind, keyEnding: String)
    /// What is signed, and what was made of it.
    case signing(canonicalRequest: String, stringToSign: String)
    /// An attempt begins.
    case request(operation: String, attempt: Int, url: String, headers: [HTTPHeader], bytes: Int)
    /// A reply came.
    case reply(status: Int, headers: HTTPHeaders, bytes: Int, after: Duration)
    /// No whole reply came.
    case failure(TransportFailure, after: Duration)
    /// The session slows down, because the service throttled it (adaptive mode).
    case pace(wait: Duration)
    /// What the retry policy said, with the tokens that are left.
    case retry(RetryDecision, quota: Int)
}
