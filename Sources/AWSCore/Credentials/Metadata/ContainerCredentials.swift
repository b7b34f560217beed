import JSON
import World

/// What the agent beside a container gives (ECS, EKS), where two variables say so.
struct ContainerCredentials: CredentialSource {
    private static let attempts = 3
    private static let replyLimit = 64 << 10

    private let context: CredentialContext

    init(_ context: CredentialContext) {
        self.context = context
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard let url = try Self.url(context.environment) else { return nil }
        var headers = [HTTPHeader("Accept", "application/json")]
        if let token = try token() { headers.append(HTTPHeader("Authorization", token)) }
        let value = try await ask(url, headers)
        let keys = MetadataKeys(value)
        if let missing = keys.missing { throw .container(.missingKey(missing)) }
        guard let expiry = Timestamp(credentialExpiry: keys.expirationText) else {
            throw .badExpiry(.container, keys.expirationText)
        }
        return keys.credentials(.container, expiry: expiry)
    }

    /// The address, or nil when none is set; the relative one counts before the full one.
    ///
    /// Without TLS only this machine and the three addresses of agents are asked.
    static func url(_ environment: Environment) throws(CredentialFailure) -> HTTPURL? {
        let relative = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"]
            .map { "http://169.254.170.2" + $0 }
        guard let text = relative ?? environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] else {
            return nil
        }
        let url: HTTPURL
        do throws(HTTPURLFailure) {
            url = try HTTPURL(parsing: text)
        } catch {
            throw .container(.badURL(text))
        }
        let agents = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]
        guard url.scheme == .https || url.isLoopback || agents.contains(url.host) else {
            throw .container(.unsupportedHost(url.host))
        }
        return url
    }

    /// The token of the file, else of the variable.
    private func token() throws(CredentialFailure) -> String? {
        let token: String?
        if let path = context.environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] {
            do throws(FileFailure) {
                let bytes = try context.world.files.read(path, limit: Self.replyLimit)
                token = String(decoding: bytes, as: UTF8.self)
            } catch {
                throw .tokenFile(error)
            }
        } else {
            token = context.environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
        }
        guard let token else { return nil }
        let isValue = token.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        guard isValue else { throw .container(.badToken) }
        return token
    }

    private func ask(
        _ url: HTTPURL,
        _ headers: [HTTPHeader]
    ) async throws(CredentialFailure) -> JSONValue {
        var attempt = 1
        while true {
            do throws(CredentialFailure) {
                return try await askOnce(url, headers)
            } catch {
                guard attempt < Self.attempts, !Task.isCancelled else { throw error }
                attempt += 1
            }
            do {
                try await context.world.clock.sleep(for: .seconds(1))
            } catch {
                throw .interrupted
            }
        }
    }

    private func askOnce(
        _ url: HTTPURL,
        _ headers: [HTTPHeader]
    ) async throws(CredentialFailure) -> JSONValue {
        let reply: HTTPReply
        do throws(TransportFailure) {
            reply = try await context.services.transport.ask(
                "GET",
                url,
                headers,
                within: .seconds(2),
                security: ConnectionSecurity(caBundle: context.settings.security.caBundle)
            )
        } catch {
            if error.kind == .interrupted { throw .interrupted }
            throw .container(.transport(error))
        }
        let body = reply.body.prefix(Self.replyLimit)
        guard reply.status == 200 else {
            let text = String(decoding: body.prefix(2_000), as: UTF8.self)
            throw .container(.status(reply.status, body: text))
        }
        guard let value = try? JSONParser(loneSurrogates: .replace).parse(Array(body)) else {
            throw .container(.notJSON)
        }
        return value
    }
}
