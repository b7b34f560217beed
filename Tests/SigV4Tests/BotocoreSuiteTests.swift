import SigV4
import TestSupport
import Testing

/// The suite of https://github.com/boto/botocore/tree/develop/tests/unit/auth/aws4_testsuite.
@Suite(.enabled(if: Conformance.isWanted, "the public suites are not here"))
struct BotocoreSuiteTests {
    static let root = "sigv4/botocore"
    static let folders = ["", "normalize-path/", "post-sts-token/"]
        .flatMap { nested in Conformance.names(in: root + "/" + nested).map { nested + $0 } }
        .filter { name in
            Conformance.names(in: root + "/" + name).contains { $0.hasSuffix(".req") }
        }

    @Test func isWhole() {
        #expect(Self.folders.count == 34)
    }

    @Test(arguments: folders)
    func signsInTheHeader(name: String) throws {
        let request = try SuiteRequest(file(name, "req"))
        let authorization = try text(name, "authz")
        // The token is in the signed request; whether it is signed differs from case to case.
        let token = try SuiteRequest(file(name, "sreq")).headers.first { header in
            header.name == "X-Amz-Security-Token" && authorization.contains("x-amz-security-token")
        }?.value
        let credentials = SigningCredentials(
            accessKeyID: "AKIDEXAMPLE",
            secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            sessionToken: token.map { Secret($0) }
        )
        let unsigned = request.without(["x-amz-date", "x-amz-security-token"])
        let signature = Signer(credentials: credentials, region: "us-east-1", service: "service")
            .sign(
                method: unsigned.method,
                path: unsigned.path,
                rawQuery: unsigned.rawQuery,
                headers: unsigned.headers,
                body: unsigned.body,
                at: "20150830T123600Z"
            )
        #expect(signature.canonicalRequest.text == (try text(name, "creq")))
        #expect(signature.stringToSign == (try text(name, "sts")))
        #expect(signature.authorization == authorization)
    }

    private func file(_ name: String, _ kind: String) -> String {
        let last = name.split(separator: "/").last ?? ""
        return Self.root + "/" + name + "/" + last + "." + kind
    }

    private func text(_ name: String, _ kind: String) throws -> String {
        let bytes = try Conformance.bytes(file(name, kind))
        return String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }
}
