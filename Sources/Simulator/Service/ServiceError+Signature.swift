import SigV4
import World

extension ServiceError {
    /// What AWS answers to a request whose signature isn't accepted; its texts in fewer words.
    init(_ refusal: SignatureRefusal) {
        self.init(Self.code(for: refusal), Self.text(for: refusal))
    }

    private static func code(for refusal: SignatureRefusal) -> Code {
        switch refusal {
        case .missingAuthentication: .missingAuthenticationToken
        case .unknownAlgorithm, .incomplete, .malformedCredential, .malformedDate:
            .incompleteSignature
        case .unknownAccessKey: .unrecognizedClient
        case .wrongScope, .headersNotSigned, .expired, .notYetValid, .wrongPayloadHash, .mismatch:
            .invalidSignature
        }
    }

    private static func text(for refusal: SignatureRefusal) -> String {
        switch refusal {
        case .missingAuthentication: "Missing Authentication Token"
        case .unknownAlgorithm: "Unsupported authorization type or algorithm."
        case .incomplete(let missing):
            "Authorization header requires \(missing.joined(separator: ", "))."
        case .malformedCredential:
            "Credential must have exactly 5 slash-delimited elements, "
                + "e.g. keyid/date/region/service/term."
        case .malformedDate: "X-Amz-Date must be in ISO-8601 basic format."
        case .wrongScope(let scope, let expected):
            "Credential should be scoped to \(expected.text), not \(scope.text)."
        case .headersNotSigned(let names):
            "These headers must be signed and present: \(names.joined(separator: ", "))."
        case .unknownAccessKey: "The security token included in the request is invalid."
        case .expired(let signedAt, let now, let skew):
            "Signature expired: \(stamp(signedAt)) is now earlier than \(stamp(now - skew)) "
                + "(\(stamp(now)) - \(skew / 60) min.)"
        case .notYetValid(let signedAt, let now, let skew):
            "Signature not yet current: \(stamp(signedAt)) is still later than "
                + "\(stamp(now + skew)) (\(stamp(now)) + \(skew / 60) min.)"
        case .wrongPayloadHash, .mismatch:
            "The request signature we calculated does not match the signature you provided. "
                + "Check your AWS Secret Access Key and signing method. "
                + "Consult the service documentation for details."
        }
    }

    private static func stamp(_ seconds: Int64) -> String {
        Timestamp(seconds: seconds).utc.basicDateTime
    }
}
