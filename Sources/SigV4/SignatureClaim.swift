/// What a request's headers say about its signature, complete and well formed, but not yet checked.
struct SignatureClaim {
    let accessKeyID: String
    let scope: SigningScope
    let amzDate: String
    let signedAt: AmzDate
    let signature: String
    /// The headers that were signed, with their values.
    let signedHeaders: [(name: String, value: String)]

    init(_ request: SignedRequest) throws(SignatureRefusal) {
        guard let value = request.header("authorization") else { throw .missingAuthentication }
        guard let header = AuthorizationHeader(value) else { throw .unknownAlgorithm }
        guard let credential = header[.credential], let names = header[.signedHeaders],
            let signature = header[.signature], let amzDate = request.header("x-amz-date")
        else { throw .incomplete(missing: Self.missing(in: header, of: request)) }
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 5, parts.allSatisfy({ !$0.isEmpty }),
            parts[4] == SigningScope.terminator
        else { throw .malformedCredential(credential) }
        guard let signedAt = AmzDate(amzDate) else { throw .malformedDate(amzDate) }
        accessKeyID = String(parts[0])
        scope = SigningScope(
            date: String(parts[1]),
            region: String(parts[2]),
            service: String(parts[3])
        )
        self.amzDate = amzDate
        self.signedAt = signedAt
        self.signature = signature
        signedHeaders = try Self.signed(names.split(separator: ";").map(String.init), of: request)
    }

    private static func missing(
        in header: AuthorizationHeader,
        of request: SignedRequest
    ) -> [String] {
        let parameters = AuthorizationHeader.Parameter.allCases.filter { header[$0] == nil }
        let date = request.header("x-amz-date") == nil ? ["X-Amz-Date"] : []
        return parameters.map(\.rawValue) + date
    }

    /// The headers of the names that were signed; `host` and every `x-amz-` header must be among them.
    private static func signed(
        _ names: [String],
        of request: SignedRequest
    ) throws(SignatureRefusal) -> [(name: String, value: String)] {
        let headers = request.headers.map { (name: $0.name.lowercased(), value: $0.value) }
        let present = Set(headers.map(\.name))
        let required = present.filter { $0.hasPrefix("x-amz-") }.union(["host"])
        let wrong = required.subtracting(names).union(Set(names).subtracting(present))
        guard wrong.isEmpty else { throw .headersNotSigned(wrong.sorted()) }
        return headers.filter { names.contains($0.name) }
    }
}
