import JSON
import SigV4
import World

@testable import Simulator

/// A request that is signed right, unless a test changes something afterwards.
struct RequestDraft {
    static let accessKeyID = "AKIATESTTESTTESTTEST"
    static let secret = "test/secret"

    var method = "POST"
    var target: String
    var host: String
    var headers: [(name: String, value: String)] = []
    var body: [UInt8]
    var accessKeyID = Self.accessKeyID
    var secret = Self.secret
    var region = "eu-west-1"
    var service = "appflow"
    var moment: Timestamp

    init(_ operation: String, _ input: JSONValue, port: Int, at moment: Timestamp) {
        target = "/" + operation
        host = "127.0.0.1:\(port)"
        body = JSONWriter(.wire).bytes(input)
        self.moment = moment
    }

    /// All headers, with those of the signature.
    var signedHeaders: [(name: String, value: String)] {
        let signer = Signer(
            credentials: SigningCredentials(
                accessKeyID: accessKeyID,
                secretAccessKey: Secret(secret)
            ),
            region: region,
            service: service
        )
        let all = [("Host", host), ("Content-Type", "application/json")] + headers
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let signature = signer.sign(
            method: method,
            path: String(parts[0]),
            rawQuery: parts.count > 1 ? String(parts[1]) : "",
            headers: all,
            body: body,
            at: moment.utc.basicDateTime
        )
        return all + signature.headers
    }

    /// The request as bytes, its headers changed at the end.
    func bytes(
        version: String = "HTTP/1.1",
        contentLength: Bool = true,
        _ change: (inout [(name: String, value: String)]) -> Void = { _ in }
    ) -> [UInt8] {
        var headers = signedHeaders
        if contentLength { headers.append(("Content-Length", "\(body.count)")) }
        change(&headers)
        let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
        return Array("\(method) \(target) \(version)\r\n\(lines)\r\n".utf8) + body
    }
}
