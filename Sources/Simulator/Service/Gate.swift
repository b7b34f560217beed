/// What a request must be before anybody looks at its signature.
///
/// The endpoint listens on loopback, where a browser of the same machine can reach it too: a page
/// from elsewhere can send requests here, and by rebinding a DNS name of its own even read the
/// replies. AWS clients send none of what gives such requests away, so all of it is refused.
enum Gate {
    private static let hosts = ["127.0.0.1", "localhost", "[::1]"]

    /// Why a request isn't let in, or nil when it is.
    static func refusal(of request: IncomingRequest) -> ServiceError? {
        guard request.target.hasPrefix("/"), !request.target.hasPrefix("//") else {
            return ServiceError(.badRequest, "The request target must be a path.")
        }
        let hosts = request.values(of: "host")
        guard hosts.count == 1, let host = hosts.first else {
            return ServiceError(.badRequest, "Exactly one Host header is needed.")
        }
        guard isOwn(host, port: request.port) else {
            return ServiceError(.accessDenied, "This endpoint answers on loopback only.")
        }
        let fromBrowser = request.headers.contains { header in
            let name = header.name.lowercased()
            return name == "origin" || name.hasPrefix("sec-fetch-")
        }
        guard !fromBrowser else {
            return ServiceError(.accessDenied, "Requests from web pages are refused.")
        }
        guard request.values(of: "authorization").count <= 1,
            request.values(of: "x-amz-date").count <= 1
        else {
            return ServiceError(.badRequest, "A header of the signature is there twice.")
        }
        return nil
    }

    private static func isOwn(_ host: String, port: Int) -> Bool {
        let host = host.lowercased()
        return hosts.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
    }
}
