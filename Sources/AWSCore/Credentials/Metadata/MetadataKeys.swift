import JSON
import SigV4
import World

/// The keys in a JSON object of a metadata service: `AccessKeyId`, `SecretAccessKey`, `Token`, `Expiration`.
struct MetadataKeys {
    static let names = ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"]

    let missing: String?
    let expirationText: String
    private let texts: [String]
    private let account: String?

    init(_ value: JSONValue) {
        let found = Self.names.map { ($0, value[$0]?.stringValue) }
        missing = found.first { $0.1 == nil }?.0
        texts = found.map { $0.1 ?? "" }
        expirationText = texts.last ?? ""
        account = value["AccountId"]?.stringValue
    }

    func credentials(_ source: CredentialSourceKind, expiry: Timestamp?) -> AWSCredentials? {
        guard missing == nil, texts.count == 4 else { return nil }
        return AWSCredentials(
            signing: SigningCredentials(key: texts[0], secret: texts[1], token: texts[2]),
            source: source,
            expiry: expiry,
            accountID: account
        )
    }
}

extension HTTPTransport {
    /// Asks a service beside or inside this machine: directly, never through a proxy.
    func ask(
        _ method: String,
        _ url: HTTPURL,
        _ headers: [HTTPHeader],
        within limit: Duration,
        security: ConnectionSecurity = ConnectionSecurity()
    ) async throws(TransportFailure) -> HTTPReply {
        let request = HTTPRequest(
            method: method,
            url: url,
            headers: [HTTPHeader("Host", url.authority), HTTPHeader("Accept-Encoding", "identity")]
                + headers,
            security: security
        )
        let timeouts = HTTPTimeouts(connect: limit, read: limit, attempt: limit * 3)
        return try await send(request, timeouts: timeouts)
    }
}
