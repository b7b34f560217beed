import JSON
import SigV4
import World

/// A token of IAM Identity Center, as `aws sso login` leaves it in `~/.aws/sso/cache`.
struct SSOToken: Sendable {
    let access: Secret
    let expiry: Timestamp
    /// What it takes to renew the token, if it is all there.
    let renewal: Renewal?

    /// The single-use token for the next one, and the client that it was given to.
    struct Renewal: Sendable, Hashable {
        let refreshToken: Secret
        let clientID: String
        let clientSecret: Secret
        let registrationExpiry: Timestamp
        let registrationExpiryText: String
    }

    /// Reads a file of the cache; nil when there is no token in it.
    init?(_ value: JSONValue) {
        guard let access = value["accessToken"]?.stringValue,
            let expiry = value["expiresAt"]?.stringValue.flatMap(Timestamp.init(credentialExpiry:))
        else { return nil }
        self.access = Secret(access)
        self.expiry = expiry
        guard let refreshToken = value["refreshToken"]?.stringValue,
            let clientID = value["clientId"]?.stringValue,
            let clientSecret = value["clientSecret"]?.stringValue,
            let text = value["registrationExpiresAt"]?.stringValue,
            let registrationExpiry = Timestamp(credentialExpiry: text)
        else {
            renewal = nil
            return
        }
        renewal = Renewal(
            refreshToken: Secret(refreshToken),
            clientID: clientID,
            clientSecret: Secret(clientSecret),
            registrationExpiry: registrationExpiry,
            registrationExpiryText: text
        )
    }
}
