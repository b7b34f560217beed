import SigV4
import World

/// Finds out whose request it is, with the one access key of this simulator.
struct Authenticator: Sendable {
    let accessKeyID: String
    let secretAccessKey: Secret

    /// A request that was signed right.
    struct Identity: Sendable {
        let accessKeyID: String
        /// The region that it was signed for: any will do.
        let region: String
    }

    /// Whose request it is, or the error that AWS answers.
    func identity(of request: IncomingRequest, at now: Timestamp) throws(ServiceError) -> Identity {
        let region = claimedRegion(of: request) ?? ""
        let verifier = SignatureVerifier(region: region, service: "appflow")
        let mark = request.target.firstIndex(of: "?")
        let signed = SignedRequest(
            method: request.method,
            path: request.path,
            rawQuery: mark.map { String(request.target[$0...].dropFirst()) } ?? "",
            headers: request.headers.map { ($0.name, $0.value) },
            body: request.body
        )
        let verdict = verifier.verify(signed, now: now.seconds) { key in
            key == accessKeyID ? secretAccessKey : nil
        }
        switch verdict {
        case .accepted(let accessKeyID):
            return Identity(accessKeyID: accessKeyID, region: region)
        case .refused(let refusal):
            throw Self.error(for: refusal)
        }
    }

    /// The third part of `Credential=KEY/DATE/REGION/SERVICE/aws4_request`.
    private func claimedRegion(of request: IncomingRequest) -> String? {
        guard let header = request.values(of: "authorization").first else { return nil }
        let words = header.split { $0 == " " || $0 == "," }
        guard let credential = words.first(where: { $0.hasPrefix("Credential=") }) else {
            return nil
        }
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 5 ? String(parts[2]) : nil
    }

    /// The codes are those of AWS; the texts say the same in fewer words.
    private static func error(for refusal: SignatureRefusal) -> ServiceError {
        switch refusal {
        case .missingAuthentication:
            ServiceError(.missingAuthenticationToken, "Missing Authentication Token")
        case .unknownAlgorithm:
            ServiceError(.incompleteSignature, "Unsupported authorization type or algorithm.")
        case .incomplete(let missing):
            ServiceError(
                .incompleteSignature,
                "Authorization header requires " + missing.joined(separator: ", ") + "."
            )
        case .malformedCredential:
            ServiceError(
                .incompleteSignature,
                "Credential must have exactly 5 slash-delimited elements, "
                    + "e.g. keyid/date/region/service/term."
            )
        case .malformedDate:
            ServiceError(.incompleteSignature, "X-Amz-Date must be in ISO-8601 basic format.")
        case .wrongScope(let scope, let expected):
            ServiceError(
                .invalidSignature,
                "Credential should be scoped to \(expected.text), not \(scope.text)."
            )
        case .headersNotSigned(let names):
            ServiceError(
                .invalidSignature,
                "These headers must be signed and present: " + names.joined(separator: ", ") + "."
            )
        case .unknownAccessKey:
            ServiceError(
                .unrecognizedClient,
                "The security token included in the request is invalid."
            )
        case .expired(let signedAt, let now, _):
            ServiceError(
                .invalidSignature,
                "Signature expired: \(stamp(signedAt)) is now earlier than "
                    + "\(stamp(now - 300)) (\(stamp(now)) - 5 min.)"
            )
        case .notYetValid(let signedAt, let now, _):
            ServiceError(
                .invalidSignature,
                "Signature not yet current: \(stamp(signedAt)) is still later than "
                    + "\(stamp(now + 300)) (\(stamp(now)) + 5 min.)"
            )
        case .wrongPayloadHash, .mismatch:
            ServiceError(
                .invalidSignature,
                "The request signature we calculated does not match the signature you provided. "
                    + "Check your AWS Secret Access Key and signing method. "
                    + "Consult the service documentation for details."
            )
        }
    }

    private static func stamp(_ seconds: Int64) -> String {
        Timestamp(seconds: seconds).utc.basicDateTime
    }
}
