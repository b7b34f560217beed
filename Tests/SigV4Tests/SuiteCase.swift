import JSON
import SigV4
import TestSupport
import Testing

/// A case of aws-c-auth: `request.txt`, `context.json`, and what each step gives.
struct SuiteCase {
    let folder: String
    let context: JSONValue

    init(_ name: String) throws {
        folder = "sigv4/aws-c-auth/" + name
        context = try JSONParser().parse(try Conformance.bytes(folder + "/context.json"))
    }

    /// The request as it is before it is signed, the hash of its body added where the case signs that.
    func request() throws -> SuiteRequest {
        var request = try SuiteRequest(folder + "/request.txt")
        if context["sign_body"]?.boolValue == true {
            let hash = CanonicalRequest.payloadHash(of: request.body)
            request.headers.append((name: "x-amz-content-sha256", value: hash))
        }
        return request
    }

    func signer() throws -> Signer {
        let credentials = try #require(context["credentials"])
        let isTokenSigned = context["omit_session_token"]?.boolValue != true
        return Signer(
            credentials: SigningCredentials(
                accessKeyID: try #require(credentials["access_key_id"]?.stringValue),
                secretAccessKey: Secret(
                    try #require(credentials["secret_access_key"]?.stringValue)
                ),
                sessionToken: isTokenSigned
                    ? credentials["token"]?.stringValue.map { Secret($0) } : nil
            ),
            region: try #require(context["region"]?.stringValue),
            service: try #require(context["service"]?.stringValue),
            normalizesPath: context["normalize"]?.boolValue == true
        )
    }

    /// `2015-08-30T12:36:00Z` as `20150830T123600Z`.
    func amzDate() throws -> String {
        try #require(context["timestamp"]?.stringValue).filter { $0 != "-" && $0 != ":" }
    }

    /// For how many seconds a presigned request holds.
    func expires() throws -> Int {
        Int(try #require(context["expiration_in_seconds"]?.int64Value))
    }

    func text(_ file: String) throws -> String {
        String(decoding: try Conformance.bytes(folder + "/" + file), as: UTF8.self)
    }
}
