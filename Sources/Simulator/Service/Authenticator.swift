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
            throw ServiceError(refusal)
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
}
