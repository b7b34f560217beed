import JSON
import SigV4
import World

/// What STS gave for a role, from its reply or from the AWS CLI's cache.
struct RoleReply {
    private let key: String
    private let secret: Secret
    private let token: Secret
    private let expiration: String
    private let expiry: Timestamp
    private let account: String?
    private let roleID: String?
    private let roleARN: String?

    /// Reads a reply in XML.
    init(_ reply: ServiceReply, operation: String) throws(CallFailure) {
        func malformed(_ problem: MalformedReply.Problem) -> CallFailure {
            .reply(
                MalformedReply(
                    operation: operation,
                    status: reply.status,
                    requestID: reply.requestID,
                    problem: problem
                )
            )
        }
        guard let texts = XMLTexts(reply.body) else { throw malformed(.notXML) }
        func text(_ name: String) throws(CallFailure) -> String {
            guard let text = texts[name] else {
                throw malformed(.wrongType(path: "Credentials." + name, expected: "string"))
            }
            return text
        }
        key = try text("AccessKeyId")
        secret = Secret(try text("SecretAccessKey"))
        token = Secret(try text("SessionToken"))
        expiration = try text("Expiration")
        guard let moment = Timestamp(credentialExpiry: expiration) else {
            throw malformed(.wrongType(path: "Credentials.Expiration", expected: "timestamp"))
        }
        expiry = moment
        roleID = texts["AssumedRoleId"]
        roleARN = texts["Arn"]
        account = roleARN.flatMap(KnownAccount.inARN)
    }

    /// Reads a file of the cache; nil when it isn't one.
    init?(cached value: JSONValue) {
        guard let credentials = value["Credentials"],
            let key = credentials["AccessKeyId"]?.stringValue,
            let secret = credentials["SecretAccessKey"]?.stringValue,
            let token = credentials["SessionToken"]?.stringValue,
            let expiration = credentials["Expiration"]?.stringValue,
            let expiry = Timestamp(credentialExpiry: expiration)
        else { return nil }
        self.key = key
        self.secret = Secret(secret)
        self.token = Secret(token)
        self.expiration = expiration
        self.expiry = expiry
        account = credentials["AccountId"]?.stringValue
        roleID = value["AssumedRoleUser"]?["AssumedRoleId"]?.stringValue
        roleARN = value["AssumedRoleUser"]?["Arn"]?.stringValue
    }

    /// How long they are still good.
    func remains(at now: Timestamp) -> Duration {
        expiry.since(now)
    }

    func credentials(_ source: CredentialSourceKind) -> AWSCredentials {
        AWSCredentials(
            signing: SigningCredentials(
                accessKeyID: key,
                secretAccessKey: secret,
                sessionToken: token
            ),
            source: source,
            expiry: expiry,
            accountID: account
        )
    }

    /// The file of the cache, as the AWS CLI writes it.
    var cached: JSONValue {
        var credentials: [(key: String, value: JSONValue)] = [
            ("AccessKeyId", .string(key)), ("SecretAccessKey", .string(secret.reveal())),
            ("SessionToken", .string(token.reveal())), ("Expiration", .string(expiration)),
        ]
        if let account { credentials.append(("AccountId", .string(account))) }
        var members: [(key: String, value: JSONValue)] = [
            ("Credentials", .object(JSONObject(credentials)))
        ]
        if let roleID, let roleARN {
            let user: [(key: String, value: JSONValue)] = [
                ("AssumedRoleId", .string(roleID)), ("Arn", .string(roleARN)),
            ]
            members.append(("AssumedRoleUser", .object(JSONObject(user))))
        }
        return .object(JSONObject(members))
    }
}

extension Timestamp {
    /// The end of credentials, as services and the AWS CLI's caches write it: RFC 3339, or `UTC` at its end.
    init?(credentialExpiry text: String) {
        let zone = "UTC"
        let isNamed = text.utf8.suffix(zone.utf8.count).elementsEqual(zone.utf8)
        self.init(iso8601: isNamed ? String(text.dropLast(zone.utf8.count)) + "Z" : text)
    }
}
