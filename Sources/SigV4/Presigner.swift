/// Signs requests in their query, so that whoever has the URL can send them for a while.
public struct Presigner: Sendable {
    /// What a presigned request consists of.
    public struct Presigned: Sendable {
        /// The first step, whose description leaves the session token out.
        public let canonicalRequest: CanonicalRequest
        /// The second step.
        public let stringToSign: String
        /// The signature itself, in lower-case digits.
        public let hex: String
        /// The value of `X-Amz-Security-Token`, or nil when the credentials have none.
        public let sessionToken: Secret?
        fileprivate let parameters: [(name: String, value: String)]

        /// What to add to the query, not encoded; it holds the session token in clear.
        public var query: [(name: String, value: String)] {
            parameters + token(sessionToken) + [(name: "X-Amz-Signature", value: hex)]
        }
    }

    private let signer: Signer

    /// Makes one that signs as the signer does.
    public init(_ signer: Signer) {
        self.signer = signer
    }

    /// Signs a request.
    ///
    /// - Parameters:
    ///   - method: in upper case.
    ///   - path: as sent, which is percent-encoded.
    ///   - query: names and values, not encoded.
    ///   - headers: those to sign, `Host` among them.
    ///   - body: all of it.
    ///   - amzDate: the time in UTC, `20261123T141603Z`.
    ///   - expires: for how many seconds the signature holds.
    /// - Returns: the signature and what to add to the query.
    public func presign(
        method: String,
        path: String,
        query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)],
        body: [UInt8] = [],
        at amzDate: String,
        expires: Int
    ) -> Presigned {
        let scope = signer.scope(at: amzDate)
        let parameters = [
            (name: "X-Amz-Algorithm", value: SigningAlgorithm.name),
            (name: "X-Amz-Credential", value: signer.credentials.accessKeyID + "/" + scope.text),
            (name: "X-Amz-Date", value: amzDate),
            (name: "X-Amz-SignedHeaders", value: CanonicalHeaders(headers).names),
            (name: "X-Amz-Expires", value: String(expires)),
        ]
        let sessionToken = signer.credentials.sessionToken
        let canonical = CanonicalRequest(
            method: method,
            path: path,
            query: query + parameters + token(sessionToken),
            headers: headers,
            payloadHash: CanonicalRequest.payloadHash(of: body),
            normalizesPath: signer.normalizesPath
        )
        let stringToSign = canonical.stringToSign(amzDate: amzDate, scope: scope)
        let hex = SigningKey(secret: signer.credentials.secretAccessKey, scope: scope)
            .signature(of: stringToSign)
        return Presigned(
            canonicalRequest: canonical,
            stringToSign: stringToSign,
            hex: hex,
            sessionToken: sessionToken,
            parameters: parameters
        )
    }
}

private func token(_ secret: Secret?) -> [(name: String, value: String)] {
    secret.map { [(name: "X-Amz-Security-Token", value: $0.reveal())] } ?? []
}
