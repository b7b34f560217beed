import SigV4
import Testing

struct SignerTests {
    static let secret = Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    static let body = Array(#"{"flowName": "x", "executionIds": ["a", "b"]}"#.utf8)

    static func signer(token: String? = nil) -> Signer {
        let credentials = SigningCredentials(
            accessKeyID: "AKIDEXAMPLE",
            secretAccessKey: secret,
            sessionToken: token.map { Secret($0) }
        )
        return Signer(credentials: credentials, region: "eu-west-1", service: "appflow")
    }

    /// Recorded from `botocore.auth.SigV4Auth`, version 1.43.11.
    @Test(arguments: [
        (
            "appflow.eu-west-1.amazonaws.com", "/cancel-flow-executions", "", nil as String?,
            "08ee8f42137218937d81be636d02484cac3ecf845adee0177dbcaa4a8dc2e3a5"
        ),
        (
            "127.0.0.1:4566", "/base/a%20b/tags/arn%3Aaws%3Aappflow", "x=y&a=b%20c", nil,
            "2366b9ad2c946230c27abc2bdcb412ff1cae27489f9c58d1f83b9fff12e99130"
        ),
        (
            "appflow.eu-west-1.amazonaws.com", "/cancel-flow-executions", "", "TOKEN+/=",
            "23972a70b6fdea7cda7edd8723ae39be4be6a471e6cfb63d2d7b4e4483f584f0"
        ),
        (
            "127.0.0.1:4566", "/base/a%20b/tags/arn%3Aaws%3Aappflow", "x=y&a=b%20c", "TOKEN+/=",
            "addf192ea968c2b40bd106fd1e5418168ae1f09960b45010c3215193c18c723a"
        ),
    ])
    func signsAsBotocoreDoes(
        host: String,
        path: String,
        query: String,
        token: String?,
        hex: String
    ) {
        let signature = Self.signer(token: token).sign(
            method: "POST",
            path: path,
            rawQuery: query,
            headers: [("Host", host), ("Content-Type", "application/json")],
            body: Self.body,
            at: "20261123T141603Z"
        )
        let names = "content-type;host;x-amz-date" + (token == nil ? "" : ";x-amz-security-token")
        #expect(
            signature.authorization
                == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/eu-west-1/appflow/aws4_request"
                + ", SignedHeaders=\(names), Signature=\(hex)"
        )
        #expect(signature.headers.map(\.name).first == "X-Amz-Date")
        #expect(signature.headers.first { $0.name == "X-Amz-Security-Token" }?.value == token)
        #expect(signature.headers.last?.value == signature.authorization)
    }

    /// The example of the AWS documentation of signature version 4.
    @Test func signsTheDocumentedExample() {
        let credentials = SigningCredentials(
            accessKeyID: "AKIDEXAMPLE",
            secretAccessKey: Self.secret
        )
        let signature = Signer(credentials: credentials, region: "us-east-1", service: "iam").sign(
            method: "GET",
            path: "/",
            query: [("Version", "2010-05-08"), ("Action", "ListUsers")],
            headers: [
                ("Host", "iam.amazonaws.com"),
                ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
            ],
            body: [],
            at: "20150830T123600Z"
        )
        #expect(signature.hex == "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7")
    }

    @Test func whatItAddsIsNotSignedTwice() {
        let headers = [(name: "Host", value: "h"), (name: "X-AMZ-DATE", value: "other")]
        let canonical = Self.signer(token: "t").sign(
            method: "GET",
            path: "/",
            headers: headers + [(name: "Authorization", value: "old")],
            body: [],
            at: "20261123T141603Z"
        ).canonicalRequest
        #expect(canonical.signedHeaders == "host;x-amz-date;x-amz-security-token")
        #expect(canonical.text.contains("\nx-amz-date:20261123T141603Z\n"))
    }

    @Test(arguments: [
        ("/", "/"), ("", "/"), ("/a/./b", "/a/b"), ("/a/../b/", "/b/"), ("/a/..", "/"),
        ("/../../a", "/a"), ("/a//b", "/a/b"), ("/a/.", "/a/"), ("/a/b/..", "/a/"),
        ("/a.b/..c", "/a.b/..c"), ("/a%2Fb", "/a%252Fb"), ("/~a_b-c.d", "/~a_b-c.d"),
        ("/a+b:c@d", "/a%2Bb%3Ac%40d"), ("/é", "/%C3%A9"),
    ])
    func pathsAreNormalizedAndEncodedOnceMore(path: String, canonical: String) {
        let text = Self.signer().sign(
            method: "GET",
            path: path,
            headers: [],
            body: [],
            at: "20261123T141603Z"
        ).canonicalRequest.text
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[1] == canonical)
    }

    @Test func headersAreSortedTrimmedAndJoined() {
        let canonical = CanonicalRequest(
            method: "GET",
            path: "/",
            query: [],
            headers: [
                ("Zeta", "  a   b\tc  "), ("HOST", "h"), ("alpha", ""), ("zeta", "\"x  y\""),
                ("Fold", "one\n  two\r\n\tthree"), ("a-b", "1"), ("a", "2"),
            ],
            payloadHash: "hash"
        )
        #expect(canonical.signedHeaders == "a;a-b;alpha;fold;host;zeta")
        #expect(
            canonical.text == """
                GET
                /

                a:2
                a-b:1
                alpha:
                fold:one two three
                host:h
                zeta:a b c,"x y"

                a;a-b;alpha;fold;host;zeta
                hash
                """
        )
    }

    @Test(arguments: [
        ("", ""), ("b=2&a=1", "a=1&b=2"), ("a", "a="), ("a=", "a="), ("a=b=c", "a=b%3Dc"),
        ("a=2&a=10", "a=10&a=2"), ("a=%e9", "a=%E9"), ("a=b+c", "a=b%2Bc"), ("a=100%", "a=100%25"),
        ("a=%4", "a=%254"), ("a=%zz", "a=%25zz"), ("&&a=1&", "a=1"), ("a=%2F", "a=%2F"),
        ("A=1&a=1&-=1", "-=1&A=1&a=1"), ("a-=1&a=1", "a=1&a-=1"),
    ])
    func rawQueriesAreSortedAndEncodedAnew(raw: String, canonical: String) {
        let text = Self.signer().sign(
            method: "GET",
            path: "/",
            rawQuery: raw,
            headers: [],
            body: [],
            at: "20261123T141603Z"
        ).canonicalRequest.text
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[2] == canonical)
    }
}
