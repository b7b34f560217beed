import SigV4
import Testing

struct SecretTests {
    static let canary = "wJalrXUtnFEMI-CANARY"

    /// Everything that holds a secret, as every way of printing shows it.
    @Test(arguments: everythingWithASecret.keys.sorted())
    func noWayOfPrintingShowsIt(name: String) throws {
        let value = try #require(Self.everythingWithASecret[name])
        var dumped = ""
        dump(value, to: &dumped)
        var printed = ""
        print(value, to: &printed)
        debugPrint(value, to: &printed)
        let shown = [
            dumped, printed, "\(value)", String(describing: value), String(reflecting: value),
            "\([value])", "\(["key": value])", "\(Optional(value) as Any)",
            Mirror(reflecting: value).children.map { "\($0)" }.joined(),
        ]
        for text in shown { #expect(!text.contains(Self.canary), "\(name)") }
        #expect(shown.contains { $0.contains("<redacted>") }, "\(name)")
    }

    @Test func aSecretIsItsRedactionAndNothingElse() {
        let secret = Secret(Self.canary)
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(dumped == "- <redacted>\n")
        #expect("\(secret)" == "<redacted>")
        #expect("\(Secret(""))" == "<redacted>")
        #expect(secret.reveal() == Self.canary)
        #expect(secret == Secret(Self.canary) && secret != Secret("other"))
    }

    static let everythingWithASecret: [String: any Sendable] = {
        let credentials = SigningCredentials(
            accessKeyID: "AKIDEXAMPLE",
            secretAccessKey: Secret(canary),
            sessionToken: Secret(canary)
        )
        let signer = Signer(credentials: credentials, region: "eu-west-1", service: "appflow")
        let signature = signer.sign(
            method: "GET",
            path: "/",
            headers: [("Host", "h")],
            body: [],
            at: "20261123T141603Z"
        )
        let presigned = Presigner(signer).presign(
            method: "GET",
            path: "/",
            headers: [("Host", "h")],
            at: "20261123T141603Z",
            expires: 60
        )
        let refusal = SignatureRefusal.mismatch(
            canonicalRequest: signature.canonicalRequest,
            stringToSign: signature.stringToSign
        )
        return [
            "secret": Secret(canary),
            "credentials": credentials,
            "signer": signer,
            "signature": signature,
            "canonical request": signature.canonicalRequest,
            "presigned": presigned,
            "refusal": refusal,
            "verdict": SignatureVerifier.Verdict.refused(refusal),
        ]
    }()
}
