import JSON
import SigV4
import Synchronization
import World

/// The role of an EC2 instance, from its metadata service, version 2.
///
/// A machine where nothing answers has no such role; that is found out once a session.
struct InstanceCredentials: CredentialSource {
    private static let path = "/latest/meta-data/iam/security-credentials/"

    private let context: CredentialContext

    init(_ context: CredentialContext) {
        self.context = context
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard !context.services.absence.isKnown else { return nil }
        let settings = try InstanceSettings(context.found)
        guard !settings.isDisabled else { return nil }
        let headers: [HTTPHeader]
        switch try await token(settings) {
        case .given(let token):
            headers = [HTTPHeader("x-aws-ec2-metadata-token", token)]
        case .badRequest: return nil
        case .none(let isThere):
            switch settings.withoutToken {
            case .used: headers = []
            case .refused: throw .instance(.noToken)
            case .notUsed:
                if isThere { throw .instance(.noToken) }
                context.services.absence.note()
                return nil
            }
        }
        return try await role(settings, headers)
    }

    private enum Token {
        case given(String)
        case badRequest
        case none(isThere: Bool)
    }

    private func token(_ settings: InstanceSettings) async throws(CredentialFailure) -> Token {
        let lifetime = HTTPHeader("x-aws-ec2-metadata-token-ttl-seconds", "21600")
        var isThere = false
        for _ in 0..<settings.attempts {
            let reply = try await ask("PUT", "/latest/api/token", [lifetime], settings)
            guard let reply else { continue }
            isThere = true
            switch reply.status {
            case 200:
                let text = String(decoding: reply.body, as: UTF8.self)
                let isValue = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
                return isValue && !text.isEmpty ? .given(text) : .none(isThere: true)
            case 400: return .badRequest
            case 403, 404, 405: return .none(isThere: true)
            default: continue
            }
        }
        return .none(isThere: isThere)
    }

    private func role(
        _ settings: InstanceSettings,
        _ headers: [HTTPHeader]
    ) async throws(CredentialFailure) -> AWSCredentials? {
        guard let names = try await get("", headers, settings, { _ in true }) else { return nil }
        // There is one role; only its name is taken, whatever else is there.
        let name = names.prefix { $0 != 0x0A && $0 != 0x0D }
        let path = String(decoding: PercentEncoding.encode(name), as: UTF8.self)
        let body = try await get(path, headers, settings) { (try? JSONParser().parse($0)) != nil }
        guard let body, let value = try? JSONParser().parse(body) else { return nil }
        let keys = MetadataKeys(value)
        guard keys.missing == nil else { return nil }
        return keys.credentials(.instanceMetadata, expiry: expiry(keys.expirationText))
    }

    /// When they are to be renewed.
    ///
    /// Those that are about to end, or have, are used on while the service
    /// has no newer ones: it goes on accepting them then.
    private func expiry(_ text: String) -> Timestamp? {
        guard let expiry = Timestamp(credentialExpiry: text) else { return nil }
        let margin = Duration.seconds(17 * 60 + Int(context.world.random.fraction() * 480))
        return max(expiry, context.world.clock.now.advanced(by: margin))
    }

    private func get(
        _ name: String,
        _ headers: [HTTPHeader],
        _ settings: InstanceSettings,
        _ isGood: ([UInt8]) -> Bool
    ) async throws(CredentialFailure) -> [UInt8]? {
        for _ in 0..<settings.attempts {
            let reply = try await ask("GET", Self.path + name, headers, settings)
            if let reply, reply.status == 200, !reply.body.isEmpty, isGood(reply.body) {
                return reply.body
            }
        }
        return nil
    }

    /// The reply, or nil when none came.
    private func ask(
        _ method: String,
        _ path: String,
        _ headers: [HTTPHeader],
        _ settings: InstanceSettings
    ) async throws(CredentialFailure) -> HTTPReply? {
        do throws(TransportFailure) {
            let url = settings.url.appending(path: path, query: [])
            return try await context.services.transport.ask(
                method,
                url,
                headers,
                within: settings.timeout
            )
        } catch {
            if error.kind == .interrupted { throw .interrupted }
            return nil
        }
    }
}

/// Whether a machine was found to have no metadata service; safe to ask and tell from any task.
final class InstanceAbsence: Sendable {
    private let wasNoted = Atomic<Bool>(false)

    var isKnown: Bool {
        wasNoted.load(ordering: .relaxed)
    }

    func note() {
        wasNoted.store(true, ordering: .relaxed)
    }
}
