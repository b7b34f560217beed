import AWSCore
import SigV4

/// Credentials that are just there, or just aren't.
struct StaticCredentials: CredentialProvider {
    var token: String?
    var failure: CredentialFailure?

    func credentials() async throws(CredentialFailure) -> AWSCredentials {
        if let failure { throw failure }
        return AWSCredentials(
            signing: SigningCredentials(
                accessKeyID: "AKIDEXAMPLE",
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
                sessionToken: token.map { Secret($0) }
            ),
            source: .environment
        )
    }
}
