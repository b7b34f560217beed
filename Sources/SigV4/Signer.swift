/// Signs requests for one service in one region, with one set of credentials.
///
/// Pure: the time is passed in. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
public struct Signer: Sendable {
    /// What it signs with.
    public let credentials: SigningCredentials
    /// The region, `eu-west-1`.
    public let region: String
    /// The signing name of the service, `appflow`.
    public let service: String
    /// Whether dot segments and empty segments are taken out of the path; not so for S3.
    public let normalizesPath: Bool

    /// Makes a signer of its parts.
    public init(
        credentials: SigningCredentials,
        region: String,
        service: String,
        normalizesPath: Bool = true
    ) {
        self.credentials = credentials
        self.region = region
        self.service = service
        self.normalizesPath = normalizesPath
    }

    /// Signs a request whose query is known as names and values.
    ///
    /// - Parameters:
    ///   - method: in upper case.
    ///   - path: as sent, which is percent-encoded.
    ///   - query: names and values, not encoded.
    ///   - headers: those to sign, `Host` among them. `X-Amz-Date` and `X-Amz-Security-Token` are
    ///     added here, and are left out of these; what else is sent is not signed.
    ///   - body: all of it.
    ///   - amzDate: the time in UTC, `20261123T141603Z`.
    /// - Returns: the signature and the headers to add.
    public func sign(
        method: String,
        path: String,
        query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)],
        body: [UInt8],
        at amzDate: String
    ) -> Signature {
        sign(method, path, CanonicalQuery(query), headers, body, amzDate)
    }

    /// Signs a request whose query is known as it is sent, without its `?`.
    public func sign(
        method: String,
        path: String,
        rawQuery: String,
        headers: [(name: String, value: String)],
        body: [UInt8],
        at amzDate: String
    ) -> Signature {
        sign(method, path, CanonicalQuery(raw: rawQuery), headers, body, amzDate)
    }

    /// Where and on which day a signature made at that time holds.
    func scope(at amzDate: String) -> SigningScope {
        SigningScope(date: String(amzDate.prefix(8)), region: region, service: service)
    }

    private func sign(
        _ method: String,
        _ path: String,
        _ query: CanonicalQuery,
        _ headers: [(name: String, value: String)],
        _ body: [UInt8],
        _ amzDate: String
    ) -> Signature {
        let canonical = CanonicalRequest(
            method: method,
            path: path,
            query: query,
            headers: signed(headers, amzDate: amzDate),
            payloadHash: CanonicalRequest.payloadHash(of: body),
            normalizesPath: normalizesPath
        )
        let scope = scope(at: amzDate)
        let stringToSign = canonical.stringToSign(amzDate: amzDate, scope: scope)
        let key = SigningKey(secret: credentials.secretAccessKey, scope: scope)
        let hex = key.signature(of: stringToSign)
        return Signature(
            canonicalRequest: canonical,
            stringToSign: stringToSign,
            hex: hex,
            amzDate: amzDate,
            sessionToken: credentials.sessionToken,
            authorization: SigningAlgorithm.name + " Credential=" + credentials.accessKeyID + "/"
                + scope.text + ", SignedHeaders=" + canonical.signedHeaders + ", Signature=" + hex
        )
    }

    private func signed(
        _ headers: [(name: String, value: String)],
        amzDate: String
    ) -> [(name: String, value: String)] {
        var signed = headers.filter { header in
            let name = header.name.lowercased()
            return name != "x-amz-date" && name != "x-amz-security-token" && name != "authorization"
        }
        signed.append((name: "x-amz-date", value: amzDate))
        if let token = credentials.sessionToken {
            signed.append((name: "x-amz-security-token", value: token.reveal()))
        }
        return signed
    }
}
