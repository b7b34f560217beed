import Crypto

/// A request in the one form that both sides hash.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
public struct CanonicalRequest: Sendable, Hashable {
    /// The form itself, six parts on lines of their own.
    ///
    /// It holds the session token, when one is signed: log ``description`` instead.
    public let text: String
    /// The names of the signed headers, `content-type;host;x-amz-date`.
    public let signedHeaders: String

    /// Makes the form of a request.
    ///
    /// - Parameters:
    ///   - method: in upper case.
    ///   - path: as sent, which is percent-encoded.
    ///   - query: names and values, not encoded.
    ///   - headers: those that are signed.
    ///   - payloadHash: SHA-256 of the body in lower-case digits.
    ///   - normalizesPath: whether dot segments and empty segments are taken out; not so for S3.
    public init(
        method: String,
        path: String,
        query: [(name: String, value: String)],
        headers: [(name: String, value: String)],
        payloadHash: String,
        normalizesPath: Bool = true
    ) {
        self.init(
            method: method,
            path: path,
            query: CanonicalQuery(query),
            headers: headers,
            payloadHash: payloadHash,
            normalizesPath: normalizesPath
        )
    }

    init(
        method: String,
        path: String,
        query: CanonicalQuery,
        headers: [(name: String, value: String)],
        payloadHash: String,
        normalizesPath: Bool
    ) {
        let path = CanonicalPath.text(of: path, isNormalized: normalizesPath)
        let headers = CanonicalHeaders(headers)
        signedHeaders = headers.names
        text =
            method + "\n" + path + "\n" + query.text + "\n" + headers.text + "\n" + headers.names
            + "\n" + payloadHash
    }

    /// SHA-256 of a body in lower-case digits, as the form ends with.
    public static func payloadHash(of body: [UInt8]) -> String {
        SHA256.hexadecimal(body)
    }

    /// What is signed in the end.
    func stringToSign(amzDate: String, scope: SigningScope) -> String {
        SigningAlgorithm.name + "\n" + amzDate + "\n" + scope.text + "\n" + SHA256.hexadecimal(text)
    }
}
