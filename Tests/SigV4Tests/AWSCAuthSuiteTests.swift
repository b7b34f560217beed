import SigV4
import TestSupport
import Testing

/// The suite of https://github.com/awslabs/aws-c-auth/tree/main/tests/aws-signing-test-suite/v4.
@Suite(.enabled(if: Conformance.isWanted, "the public suites are not here"))
struct AWSCAuthSuiteTests {
    static let names = Conformance.names(in: "sigv4/aws-c-auth").filter { $0 != "LICENSE" }

    @Test func isWhole() {
        #expect(Self.names.count == 38)
    }

    @Test(arguments: names)
    func signsInTheHeader(name: String) throws {
        let suite = try SuiteCase(name)
        let request = try suite.request()
        let signature = try suite.signer().sign(
            method: request.method,
            path: request.path,
            rawQuery: request.rawQuery,
            headers: request.headers,
            body: request.body,
            at: try suite.amzDate()
        )
        let canonical = try suite.text("header-canonical-request.txt")
        #expect(signature.canonicalRequest.text == canonical)
        #expect(signature.stringToSign == (try suite.text("header-string-to-sign.txt")))
        #expect(signature.hex == (try suite.text("header-signature.txt")))
        let signed = try SuiteRequest(suite.folder + "/header-signed-request.txt")
        let authorization = signed.headers.first { $0.name == "Authorization" }
        #expect(signature.authorization == authorization?.value)
    }

    @Test(arguments: names)
    func signsInTheQuery(name: String) throws {
        let suite = try SuiteCase(name)
        let request = try SuiteRequest(suite.folder + "/request.txt")
        let presigned = try Presigner(suite.signer()).presign(
            method: request.method,
            path: request.path,
            query: request.plainQuery,
            headers: request.headers,
            body: request.body,
            at: try suite.amzDate(),
            expires: try suite.expires()
        )
        #expect(presigned.canonicalRequest.text == (try suite.text("query-canonical-request.txt")))
        #expect(presigned.stringToSign == (try suite.text("query-string-to-sign.txt")))
        #expect(presigned.hex == (try suite.text("query-signature.txt")))
        #expect(presigned.query.last?.value == presigned.hex)
    }

    /// A path that isn't normalized is S3's affair, and a token that isn't signed is refused.
    @Test(arguments: names.filter { !$0.hasSuffix("-unnormalized") })
    func isAcceptedByTheVerifier(name: String) throws {
        let suite = try SuiteCase(name)
        let signer = try suite.signer()
        let request = try SuiteRequest(suite.folder + "/header-signed-request.txt")
        let verdict = SignatureVerifier(region: signer.region, service: signer.service)
            .verify(request.signed, now: 1_440_938_160) { key in
                key == signer.credentials.accessKeyID ? signer.credentials.secretAccessKey : nil
            }
        if name == "post-sts-header-after" {
            #expect(verdict == .refused(.headersNotSigned(["x-amz-security-token"])))
        } else {
            #expect(verdict == .accepted(accessKeyID: signer.credentials.accessKeyID))
        }
    }
}

extension SuiteRequest {
    /// Names and values; no query of the suite has an encoded character but one, which is `ሴ`.
    var plainQuery: [(name: String, value: String)] {
        rawQuery.split(separator: "&").map { item in
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0] == "%E1%88%B4" ? "ሴ" : String(parts[0])
            return (name: name, value: parts.count > 1 ? String(parts[1]) : "")
        }
    }
}
