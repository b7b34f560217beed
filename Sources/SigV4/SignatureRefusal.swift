/// Why a request's signature isn't accepted.
public enum SignatureRefusal: Error, Sendable, Hashable {
    /// There is no `Authorization` header.
    case missingAuthentication
    /// There is one, of another scheme or algorithm.
    case unknownAlgorithm
    /// A part is missing: `Credential`, `SignedHeaders`, `Signature`, `X-Amz-Date`.
    case incomplete(missing: [String])
    /// `Credential` isn't `KEY/DATE/REGION/SERVICE/aws4_request`.
    case malformedCredential(String)
    /// `X-Amz-Date` isn't a time.
    case malformedDate(String)
    /// The scope's day isn't the day of `X-Amz-Date`, or its region or service is another one's.
    case wrongScope(SigningScope, expected: SigningScope)
    /// Headers that have to be signed, or that were said to be and aren't there, in lower case.
    case headersNotSigned([String])
    /// Nobody has this access key.
    case unknownAccessKey(String)
    /// It was made too long ago; both times in seconds since 1970.
    case expired(signedAt: Int64, now: Int64, skew: Int64)
    /// It was made too far in the future; both times in seconds since 1970.
    case notYetValid(signedAt: Int64, now: Int64, skew: Int64)
    /// `X-Amz-Content-SHA256` isn't the hash of the body.
    case wrongPayloadHash
    /// The signature is of something else, or made with another secret. Here is what was expected.
    case mismatch(canonicalRequest: CanonicalRequest, stringToSign: String)
}
