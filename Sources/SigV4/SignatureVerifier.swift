/// Checks signatures in `Authorization` headers, as a service does.
public struct SignatureVerifier: Sendable {
    /// What became of a check.
    public enum Verdict: Sendable, Hashable {
        /// The request is its sender's.
        case accepted(accessKeyID: String)
        /// It isn't, or nobody can tell.
        case refused(SignatureRefusal)
    }

    /// The region that requests have to be signed for.
    public let region: String
    /// The signing name of the service.
    public let service: String
    /// How many seconds a sender's clock may differ; a service allows five minutes.
    public let skew: Int64

    /// Makes a verifier of its parts.
    public init(region: String, service: String, skew: Int64 = 300) {
        self.region = region
        self.service = service
        self.skew = skew
    }

    /// Checks a request.
    ///
    /// - Parameters:
    ///   - request: as it arrived.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    ///   - secret: gives the secret of an access key, or nil when there is none.
    /// - Returns: whose request it is, or why it is refused.
    public func verify(
        _ request: SignedRequest,
        now: Int64,
        secretFor secret: (_ accessKeyID: String) -> Secret?
    ) -> Verdict {
        do throws(SignatureRefusal) {
            let claim = try SignatureClaim(request)
            try checkScope(claim)
            try checkTime(claim, now: now)
            guard let secret = secret(claim.accessKeyID) else {
                throw .unknownAccessKey(claim.accessKeyID)
            }
            try checkSignature(claim, of: request, secret: secret)
            return .accepted(accessKeyID: claim.accessKeyID)
        } catch {
            return .refused(error)
        }
    }

    private func checkScope(_ claim: SignatureClaim) throws(SignatureRefusal) {
        let expected = SigningScope(
            date: String(claim.amzDate.prefix(8)),
            region: region,
            service: service
        )
        guard claim.scope == expected else { throw .wrongScope(claim.scope, expected: expected) }
    }

    private func checkTime(_ claim: SignatureClaim, now: Int64) throws(SignatureRefusal) {
        let signedAt = claim.signedAt.seconds
        if signedAt < now.subtractingSaturated(skew) {
            throw .expired(signedAt: signedAt, now: now, skew: skew)
        }
        if signedAt > now.addingSaturated(skew) {
            throw .notYetValid(signedAt: signedAt, now: now, skew: skew)
        }
    }

    private func checkSignature(
        _ claim: SignatureClaim,
        of request: SignedRequest,
        secret: Secret
    ) throws(SignatureRefusal) {
        let bodyHash = CanonicalRequest.payloadHash(of: request.body)
        let sentHash = request.header("x-amz-content-sha256")
        guard sentHash == nil || sentHash == bodyHash else { throw .wrongPayloadHash }
        let canonical = CanonicalRequest(
            method: request.method,
            path: request.path,
            query: CanonicalQuery(raw: request.rawQuery),
            headers: claim.signedHeaders,
            payloadHash: bodyHash,
            normalizesPath: true
        )
        let stringToSign = canonical.stringToSign(amzDate: claim.amzDate, scope: claim.scope)
        let key = SigningKey(secret: secret, scope: claim.scope)
        guard isEqual(key.signature(of: stringToSign), claim.signature) else {
            throw .mismatch(canonicalRequest: canonical, stringToSign: stringToSign)
        }
    }

    /// Compares in a time that doesn't tell how much is equal.
    private func isEqual(_ left: String, _ right: String) -> Bool {
        let left = Array(left.utf8)
        let right = Array(right.utf8)
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Int64 {
    /// The sum, or the nearest number there is.
    fileprivate func addingSaturated(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }

    /// The difference, or the nearest number there is.
    fileprivate func subtractingSaturated(_ other: Int64) -> Int64 {
        let (difference, overflow) = subtractingReportingOverflow(other)
        return overflow ? (other < 0 ? .max : .min) : difference
    }
}
