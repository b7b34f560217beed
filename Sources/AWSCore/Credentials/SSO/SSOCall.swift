import JSON
import SigV4
import World

/// The two calls to IAM Identity Center, and what they reply.
enum SSOCall {
    /// Asks for the keys of a role.
    static func getRoleCredentials(_ setup: SSOSetup, _ token: SSOToken) -> ServiceCall {
        let query = [(name: "role_name", value: setup.role), ("account_id", setup.account)]
        return ServiceCall(
            operation: "GetRoleCredentials",
            method: "GET",
            path: "/federation/credentials",
            query: query.map { name, value in
                (name, PercentEncoding.encode(value))
            },
            headers: [HTTPHeader("x-amz-sso_bearer_token", token.access.reveal())],
            body: nil,
            resend: .always
        )
    }

    /// The keys of a role.
    static func credentials(
        _ reply: ServiceReply,
        _ setup: SSOSetup
    ) throws(CredentialFailure) -> AWSCredentials {
        let keys = try object(reply, "GetRoleCredentials")["roleCredentials"]
        func text(_ key: String) throws(CredentialFailure) -> String {
            guard let text = keys?[key]?.stringValue else {
                throw malformed(reply, "GetRoleCredentials", "roleCredentials." + key, "string")
            }
            return text
        }
        let key = try text("accessKeyId")
        let secret = try text("secretAccessKey")
        let token = try text("sessionToken")
        guard
            let expiry = (keys?["expiration"]?.doubleValue).flatMap({ Timestamp(epoch: $0 / 1_000) }
            )
        else {
            throw malformed(reply, "GetRoleCredentials", "roleCredentials.expiration", "number")
        }
        return AWSCredentials(
            signing: SigningCredentials(key: key, secret: secret, token: token),
            source: .sso,
            expiry: expiry,
            accountID: setup.account
        )
    }

    /// Asks for a new token.
    ///
    /// Its refresh token can be used once, so it is sent once.
    static func createToken(_ renewal: SSOToken.Renewal) -> ServiceCall {
        let members: [(key: String, value: JSONValue)] = [
            ("clientId", .string(renewal.clientID)),
            ("clientSecret", .string(renewal.clientSecret.reveal())),
            ("grantType", .string("refresh_token")),
            ("refreshToken", .string(renewal.refreshToken.reveal())),
        ]
        return ServiceCall(
            operation: "CreateToken",
            path: "/token",
            body: JSONWriter(.wire).bytes(.object(JSONObject(members))),
            resend: .unlessMaybeSent
        )
    }

    /// The file of the new token, as the AWS CLI writes it.
    static func newToken(
        _ reply: ServiceReply,
        _ setup: SSOSetup,
        _ old: SSOToken.Renewal,
        at now: Timestamp
    ) throws(CredentialFailure) -> JSONValue {
        let value = try object(reply, "CreateToken")
        guard let access = value["accessToken"]?.stringValue else {
            throw malformed(reply, "CreateToken", "accessToken", "string")
        }
        guard let seconds = value["expiresIn"]?.int64Value, seconds <= 1 << 32 else {
            throw malformed(reply, "CreateToken", "expiresIn", "integer")
        }
        let expiry = Timestamp(seconds: now.seconds).advanced(by: .seconds(seconds))
        var members: [(key: String, value: JSONValue)] = [
            ("startUrl", .string(setup.startURL)), ("region", .string(setup.region.value)),
            ("accessToken", .string(access)), ("expiresAt", .string(expiry.iso8601)),
            ("clientId", .string(old.clientID)),
            ("clientSecret", .string(old.clientSecret.reveal())),
            ("registrationExpiresAt", .string(old.registrationExpiryText)),
        ]
        if let refreshToken = value["refreshToken"]?.stringValue {
            members.append(("refreshToken", .string(refreshToken)))
        }
        return .object(JSONObject(members))
    }

    private static func object(
        _ reply: ServiceReply,
        _ operation: String
    ) throws(CredentialFailure) -> JSONObject {
        let value = try? JSONParser(loneSurrogates: .replace).parse(reply.body)
        guard let object = value?.objectValue else {
            throw .reply(
                MalformedReply(
                    operation: operation,
                    status: reply.status,
                    requestID: reply.requestID,
                    problem: .notAnObject
                )
            )
        }
        return object
    }

    private static func malformed(
        _ reply: ServiceReply,
        _ operation: String,
        _ path: String,
        _ expected: String
    ) -> CredentialFailure {
        .reply(
            MalformedReply(
                operation: operation,
                status: reply.status,
                requestID: reply.requestID,
                problem: .wrongType(path: path, expected: expected)
            )
        )
    }
}
