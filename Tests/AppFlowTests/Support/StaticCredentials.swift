import AWSCore
import SigV4

/// Credentials that are just there, or just aren't.
struct StaticCredentials: CredentialProvider {
    var accountID: String?
    var failure: CredentialFailure?

    func credentials() async throws(CredentialFailure) -> AWSCredentials {
        if let failure { throw failure }
        return AWSCredentials(
            signing: SigningCredentials(
                accessKeyID: "AKIDEXAMPLE",
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
            ),
            source: .environment,
            accountID: accountID
        )
    }
}
