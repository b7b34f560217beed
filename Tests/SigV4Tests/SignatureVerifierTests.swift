import SigV4
import Testing

struct SignatureVerifierTests {
    /// 2026-11-23T14:16:03Z.
    static let now: Int64 = 1_795_443_363
    let verifier = SignatureVerifier(region: "eu-west-1", service: "appflow")

    @Test func acceptsWhatTheSignerSends() {
        #expect(verdict(on: signed()) == .accepted(accessKeyID: "AKIDEXAMPLE"))
        #expect(verdict(on: signed(token: "t")) == .accepted(accessKeyID: "AKIDEXAMPLE"))
    }

    @Test func refusesWithoutASignature() {
        #expect(
            refusal(of: signed { $0.removeAll { $0.name == "Authorization" } })
                == .missingAuthentication
        )
        for value in ["", "Basic eA==", "AWS4-HMAC-SHA512 Credential=x", "AWS4-HMAC-SHA256x a=b"] {
            #expect(refusal(of: signed(authorization: value)) == .unknownAlgorithm, "\(value)")
        }
    }

    @Test(arguments: [
        ("AWS4-HMAC-SHA256", ["Credential", "SignedHeaders", "Signature"]),
        ("AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request", ["SignedHeaders", "Signature"]),
        ("AWS4-HMAC-SHA256 Credential=, SignedHeaders=host, Signature=00", ["Credential"]),
        ("AWS4-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature", ["Signature"]),
    ])
    func namesWhatIsMissing(authorization: String, missing: [String]) {
        #expect(refusal(of: signed(authorization: authorization)) == .incomplete(missing: missing))
    }

    @Test func aMissingDateIsNamedToo() {
        let request = signed { $0.removeAll { $0.name == "X-Amz-Date" } }
        #expect(refusal(of: request) == .incomplete(missing: ["X-Amz-Date"]))
    }

    @Test(arguments: [
        "AKIDEXAMPLE", "a/b/c/d", "a/b/c/d/aws5_request", "a//c/d/aws4_request",
        "a/b/c/d/e/aws4_request",
    ])
    func refusesAMalformedCredential(credential: String) {
        let request = signed(
            authorization:
                "AWS4-HMAC-SHA256 Credential=\(credential), SignedHeaders=host, Signature=0"
        )
        #expect(refusal(of: request) == .malformedCredential(credential))
    }

    @Test(arguments: [
        "", "2026-11-23T14:16:03Z", "20261123T141603", "20261323T141603Z", "20261123T251603Z",
        "2026112３T141603Z",
    ])
    func refusesAMalformedDate(date: String) {
        let request = signed { headers in
            for index in headers.indices where headers[index].name == "X-Amz-Date" {
                headers[index].value = date
            }
        }
        #expect(refusal(of: request) == .malformedDate(date))
    }

    @Test func refusesAnotherScope() {
        let expected = SigningScope(date: "20261123", region: "us-east-1", service: "appflow")
        let elsewhere = SignatureVerifier(region: "us-east-1", service: "appflow")
        #expect(
            elsewhere.verify(signed(), now: Self.now, secretFor: secret)
                == .refused(
                    .wrongScope(
                        SigningScope(date: "20261123", region: "eu-west-1", service: "appflow"),
                        expected: expected
                    )
                )
        )
    }

    @Test func refusesADayThatIsNotTheDatesDay() {
        let request = signed { headers in
            for index in headers.indices where headers[index].name == "Authorization" {
                headers[index].value = headers[index].value
                    .split(separator: "20261123").joined(separator: "20261122")
            }
        }
        guard case .wrongScope(let scope, _) = refusal(of: request) else {
            Issue.record("\(verdict(on: request))")
            return
        }
        #expect(scope.date == "20261122")
    }

    @Test func refusesHeadersThatAreNotSigned() {
        let more = signed { $0.append((name: "X-Amz-Target", value: "Delete")) }
        #expect(refusal(of: more) == .headersNotSigned(["x-amz-target"]))
        let less = signed { $0.removeAll { $0.name == "Content-Type" } }
        #expect(refusal(of: less) == .headersNotSigned(["content-type"]))
        let noHost = signed(headers: [("Content-Type", "application/json")])
        #expect(refusal(of: noHost) == .headersNotSigned(["host"]))
        let free = signed { $0.append((name: "amz-sdk-request", value: "attempt=1")) }
        #expect(verdict(on: free) == .accepted(accessKeyID: "AKIDEXAMPLE"))
    }

    @Test func refusesAnUnknownKey() {
        let verdict = verifier.verify(signed(), now: Self.now) { _ in nil }
        #expect(verdict == .refused(.unknownAccessKey("AKIDEXAMPLE")))
    }

    @Test(
        arguments: [
            (300, true), (301, false), (-300, true), (-301, false), (.max, false), (.min, false),
        ] as [(Int64, Bool)]
    )
    func clocksMayDifferByFiveMinutes(by seconds: Int64, isAccepted: Bool) {
        let (sum, overflow) = Self.now.addingReportingOverflow(seconds)
        let now = overflow ? .max : sum
        let verdict = verifier.verify(signed(), now: now, secretFor: secret)
        if isAccepted {
            #expect(verdict == .accepted(accessKeyID: "AKIDEXAMPLE"))
        } else if seconds > 0 {
            #expect(verdict == .refused(.expired(signedAt: Self.now, now: now, skew: 300)))
        } else {
            #expect(verdict == .refused(.notYetValid(signedAt: Self.now, now: now, skew: 300)))
        }
    }

    @Test func refusesWhatWasChanged() {
        let other = SignedRequest(
            method: "POST",
            path: "/x",
            rawQuery: "",
            headers: signed().headers,
            body: [1]
        )
        for request in [
            signed(method: "PUT"), signed(path: "/cancel-flow-execution"), signed(query: "a=1"),
            signed(body: Array("{}".utf8)), signed { $0[0].value = "evil.example" }, other,
        ] {
            guard case .mismatch(let canonical, let stringToSign) = refusal(of: request) else {
                Issue.record("\(verdict(on: request))")
                continue
            }
            #expect(canonical.text.hasPrefix(request.method + "\n"))
            #expect(stringToSign.hasPrefix("AWS4-HMAC-SHA256\n20261123T141603Z\n20261123/"))
        }
    }

    @Test func refusesEveryWrongSignature() throws {
        let signature = try #require(signed().headers.last?.value.suffix(64))
        let firstOther = try #require(signature.firstIndex { $0 != signature.first })
        var swapped = Array(signature)
        swapped.swapAt(0, signature.distance(from: signature.startIndex, to: firstOther))
        for (wrong, name) in [
            (String(signature.dropLast()), "short"), (String(signature) + "0", "long"),
            (String(repeating: "0", count: 64), "zeros"), (signature.uppercased(), "upper case"),
            (String(swapped), "two digits swapped"),
        ] {
            let request = signed { headers in
                let last = headers.count - 1
                headers[last].value = String(headers[last].value.dropLast(64)) + wrong
            }
            guard case .mismatch = refusal(of: request) else {
                Issue.record("\(name): \(verdict(on: request))")
                continue
            }
        }
    }

    @Test func refusesAnotherSecret() {
        let verdict = verifier.verify(signed(), now: Self.now) { _ in Secret("other") }
        guard case .refused(.mismatch) = verdict else {
            Issue.record("\(verdict)")
            return
        }
    }

    @Test func aHashOfTheBodyHasToBeRight() {
        let hash = CanonicalRequest.payloadHash(of: SignerTests.body)
        let host = [(name: "Host", value: "127.0.0.1:80")]
        let right = signed(headers: host + [(name: "X-Amz-Content-SHA256", value: hash)])
        #expect(verdict(on: right) == .accepted(accessKeyID: "AKIDEXAMPLE"))
        let wrong = signed(
            headers: host + [(name: "X-Amz-Content-SHA256", value: "UNSIGNED-PAYLOAD")]
        )
        #expect(refusal(of: wrong) == .wrongPayloadHash)
    }

    private func verdict(on request: SignedRequest) -> SignatureVerifier.Verdict {
        verifier.verify(request, now: Self.now, secretFor: secret)
    }

    private func refusal(of request: SignedRequest) -> SignatureRefusal? {
        guard case .refused(let refusal) = verdict(on: request) else { return nil }
        return refusal
    }

    private func secret(_ accessKeyID: String) -> Secret? {
        accessKeyID == "AKIDEXAMPLE" ? SignerTests.secret : nil
    }

    /// A request as the client sends it, signed, and then changed.
    private func signed(
        method: String = "POST",
        path: String = "/cancel-flow-executions",
        query: String = "",
        body: [UInt8] = SignerTests.body,
        headers: [(name: String, value: String)] = [
            ("Host", "127.0.0.1:4566"), ("Content-Type", "application/json"),
        ],
        token: String? = nil,
        authorization: String? = nil,
        change: (inout [(name: String, value: String)]) -> Void = { _ in }
    ) -> SignedRequest {
        let signature = SignerTests.signer(token: token).sign(
            method: "POST",
            path: "/cancel-flow-executions",
            headers: headers,
            body: SignerTests.body,
            at: "20261123T141603Z"
        )
        var sent = headers + signature.headers
        if let authorization { sent[sent.count - 1].value = authorization }
        change(&sent)
        return SignedRequest(
            method: method,
            path: path,
            rawQuery: query,
            headers: sent,
            body: body
        )
    }
}
