@testable import AWSCore
import Glibc
import JSON
import SigV4
import Synchronization
import TestSupport
import Testing
import World

/// Whole situations of the SDKs' suite: environment, files and recorded replies.
@Suite(.enabled(if: Conformance.isWanted))
struct ChainFolderTests {
    private static let root = "config/smithy-rs/aws-config/"
    private static let folders = ["default-credential-provider-chain", "profile-provider"]
        .flatMap { folder in Conformance.names(in: root + folder).map { folder + "/" + $0 } }

    /// Where the AWS CLI does otherwise, or our own rule is another.
    private static let differences = [
        "profile-provider/invalid_sso_credentials_config":
            "no role and no account: no SSO in botocore",
        "profile-provider/sso_token": "no role and no account: no SSO in botocore",
        "default-credential-provider-chain/imds_default_chain_retries": "botocore asks once",
        "default-credential-provider-chain/environment_variables_blank": "a space is a key there",
    ]

    @Test("Each folder gives the credentials, or none, as recorded", arguments: folders)
    func folder(_ name: String) async throws {
        let path = Self.root + name + "/"
        guard Self.differences[name] == nil else { return }
        try await ScratchFolder.with { scratch in
            try copy(path + "fs", to: scratch.path)
            var variables = try Self.texts(Conformance.json(path + "env.json"))
            for (name, value) in variables where value.hasPrefix("/") {
                let isPath = name == "HOME" || name.hasSuffix("_FILE")
                if isPath { variables[name] = scratch.path + value }
            }
            let traffic = try? Conformance.json(path + "http-traffic.json")
            let transport = RecordedTransport(traffic)
            let world = World.test(
                clock: ManualClock(Timestamp(seconds: 1_200_000_000)),
                environment: Environment(variables)
            )
            let result = try Conformance.json(path + "test-case.json")["result"]
            let found = await credentials(world, variables, transport, name)
            guard let expected = result?["Ok"] else {
                #expect(found == nil, "\(String(describing: found))")
                return
            }
            #expect(found?.accessKeyID == expected["access_key_id"]?.stringValue)
            #expect(
                found?.signing.secretAccessKey.reveal()
                    == expected["secret_access_key"]?.stringValue
            )
            #expect(
                found?.signing.sessionToken?.reveal() == expected["session_token"]?.stringValue
            )
            if let account = expected["account_id"]?.stringValue {
                #expect(found?.accountID == account)
            }
            if let expiry = expected["expiry"]?.int64Value {
                #expect(found?.expiry?.seconds == expiry)
            }
            #expect(transport.problems == [])
        }
    }

    /// What the chain gives, or nil when it refuses or the settings do.
    private func credentials(
        _ world: World,
        _ variables: [String: String],
        _ transport: RecordedTransport,
        _ name: String
    ) async -> AWSCredentials? {
        let files = ConfigurationFiles(environment: world.environment)
        guard let configuration = try? files.read(world.files) else { return nil }
        var options = AWSOptions()
        // That suite is about profiles alone: keys of the environment don't count.
        if name.hasPrefix("profile-provider"), configuration.profile("default") != nil {
            options.profile = "default"
        }
        var settings: AWSSettings?
        for region in [nil, "us-east-1"] where settings == nil {
            options.region = region
            settings = try? AWSSettings.resolve(
                options,
                configuration: configuration,
                files: files,
                environment: world.environment,
                service: .sample
            )
        }
        guard let settings else { return nil }
        let services = CredentialServices(
            transport: transport,
            quota: RetryQuota(),
            userAgent: "test"
        )
        return try? await CredentialChain(settings, world: world, services: services)
            .credentials()
    }

    private static func texts(_ value: JSONValue) -> [String: String] {
        var texts: [String: String] = [:]
        for (key, value) in value.objectValue ?? [:] { texts[key] = value.stringValue }
        return texts
    }

    /// Copies a folder of the suite, dot files included, with its absolute paths below the new place.
    private func copy(_ folder: String, to place: String) throws {
        for path in ["home/.aws/config", "home/.aws/credentials", "token.jwt"] {
            guard let bytes = try? Conformance.bytes(folder + "/" + path) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
                .replacing(
                    "web_identity_token_file = /",
                    with: "web_identity_token_file = \(place)/"
                )
            try write(Array(text.utf8), place + "/" + path)
        }
        for name in Conformance.names(in: folder + "/home/.aws/sso/cache") {
            let path = "home/.aws/sso/cache/" + name
            try write(try Conformance.bytes(folder + "/" + path), place + "/" + path)
        }
    }

    private func write(_ bytes: [UInt8], _ path: String) throws {
        try Files().replace(path, with: bytes, draftName: "test")
    }
}

/// A transport that plays recorded replies in order, and tells what else was asked for.
final class RecordedTransport: HTTPTransport {
    private struct Exchange {
        var method = ""
        var uri = ""
        var status: Int?
        var body: [UInt8] = []
    }

    private let exchanges: Mutex<[Exchange]>
    private let found = Mutex<[String]>([])

    /// What didn't fit.
    var problems: [String] {
        found.withLock { $0 } + exchanges.withLock { $0.map { "not asked: " + $0.uri } }
    }

    init(_ traffic: JSONValue?) {
        var exchanges: [Int64: Exchange] = [:]
        for event in traffic?["events"]?.arrayValue ?? [] {
            let id = event["connection_id"]?.int64Value ?? 0
            let action = event["action"]
            if let request = action?["Request"]?["request"] {
                exchanges[id, default: Exchange()].uri = request["uri"]?.stringValue ?? ""
                exchanges[id, default: Exchange()].method = request["method"]?.stringValue ?? ""
            }
            if let status = action?["Response"]?["response"]?["Ok"]?["status"]?.int64Value {
                exchanges[id, default: Exchange()].status = Int(status)
            }
            if let data = action?["Data"], data["direction"]?.stringValue == "Response",
                let text = data["data"]?["Utf8"]?.stringValue
            {
                exchanges[id, default: Exchange()].body += Array(text.utf8)
            }
        }
        self.exchanges = Mutex(exchanges.sorted { $0.key < $1.key }.map(\.value))
    }

    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        let next = exchanges.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        let asked = request.method + " " + request.url.text
        guard let next else {
            found.withLock { $0.append("too many: " + asked) }
            throw TransportFailure(.connectTimeout, certainty: .neverSent, url: request.url.text)
        }
        let recorded = next.method + " " + next.uri
        if Self.parts(recorded) != Self.parts(asked) {
            found.withLock { $0.append(asked + " for " + recorded) }
        }
        guard let status = next.status else {
            throw TransportFailure(.connectTimeout, certainty: .neverSent, url: request.url.text)
        }
        return HTTPReply(status: status, body: next.body)
    }

    /// What stands before the query, and the parts of that in any order.
    private static func parts(_ request: String) -> [String] {
        let halves = request.split(separator: "?", maxSplits: 1).map(String.init)
        let place = halves.first.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? ""
        return [place]
            + (halves.dropFirst().first ?? "").split(separator: "&").map(String.init).sorted()
    }
}
