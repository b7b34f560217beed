@testable import AWSCore
import JSON
import SigV4
import TestSupport
import Testing
import World

/// The SDKs' tables of profile chains and of metadata addresses.
@Suite(.enabled(if: Conformance.isWanted))
struct CredentialConformanceTests {
    private static let rust = "config/smithy-rs/aws-config/"

    @Test("14 of 14 chains of profiles lead through the same roles to the same source")
    func chains() async throws {
        let cases = try Conformance.json(Self.rust + "assume-role-tests.json").arrayValue ?? []
        #expect(cases.count == 14)
        for item in cases { try await checkChain(item) }
    }

    private func checkChain(_ item: JSONValue) async throws {
        let docs = Comment(rawValue: item["docs"]?.stringValue ?? "")
        try await ScratchFolder.with { folder in
            var bench = CredentialBench(folder)
            bench.config =
                text(item["input"]?["profiles"], "profile ")
                + text(item["input"]?["sso_sessions"], "sso-session ")
            bench.profile = item["input"]?["selected_profile"]?.stringValue
            bench.variables = ["AWS_EC2_METADATA_DISABLED": "true"]
            let roles = item["output"]?["ProfileChain"]?.arrayValue ?? []
            let expected = roles.compactMap { $0["AssumeRole"]?["role_arn"]?.stringValue }
            let end = bench.moment(.seconds(3600))
            bench.answers = expected.map { _ in .reply(.role(key: "K", expiration: end)) }
            let (failure, requests) = try await bench.failure()
            let source = roles.first?.objectValue?.keys.first
            switch source {
            case "AccessKey":
                #expect(failure == nil, docs)
                let key = roles.first?["AccessKey"]?["access_key_id"]?.stringValue ?? ""
                #expect(requests.first?.header("Authorization")?.contains(key) == true, docs)
                let taken = requests.map { request in
                    expected.first { request.text.contains(Self.encoded($0)) }
                }
                #expect(taken == expected, docs)
            case "WebIdentityToken":
                guard case .tokenFile? = failure else {
                    Issue.record(docs)
                    return
                }
            case "Sso":
                // With neither account nor role it is no matter of keys to botocore.
                let isOfKeys = roles.first?["Sso"]?["sso_account_id"] != nil
                let missing = CredentialFailure.sso(.noToken(name: "https://foo.bar"))
                #expect(failure == (isOfKeys ? missing : .notFound(profile: "A")), docs)
            default: #expect(failure != nil && requests.isEmpty, docs)
            }
        }
    }

    private static func encoded(_ text: String) -> String {
        String(decoding: PercentEncoding.encode(text.utf8), as: UTF8.self)
    }

    /// The sections of a config file.
    private func text(_ sections: JSONValue?, _ kind: String) -> String {
        var text = ""
        for (name, values) in sections?.objectValue ?? [:] {
            text += "[\(kind)\(name)]\n"
            for (key, value) in values.objectValue ?? [:] {
                text += "\(key) = \(value.stringValue ?? "")\n"
            }
        }
        return text
    }

    private static let addresses = [
        rust + "imds-config/imds-endpoint-tests.json", "config/aws-sdk-kotlin/imds_test_suite.json",
    ]

    /// What a program of an SDK says in its code, we can't be told.
    private static let overrides = [
        "endpoint_override", "mode_override", "endpointOverride", "modeOverride",
    ]

    @Test("The metadata service is where 12 and 12 of 14 cases have it", arguments: addresses)
    func metadata(_ path: String) throws {
        let file = try Conformance.json(path)
        let all = file["tests"]?.arrayValue ?? file.arrayValue ?? []
        #expect(all.count == 14)
        var checked = 0
        for item in all where !Self.overrides.contains(where: { item[$0] != nil }) {
            checked += 1
            var variables = ["AWS_REGION": "us-east-1"]
            for (name, value) in item["env"]?.objectValue ?? [:] {
                variables[name] = value.stringValue
            }
            let given = Settings(
                config: item["fs"]?["config"]?.stringValue ?? "",
                environment: variables
            )
            let found = SettingSource(
                environment: Environment(variables),
                profile: try given.resolved().values
            )
            let url = try? InstanceSettings(found).url.appending(
                path: "/latest/api/token",
                query: []
            )
            #expect(url?.text == item["result"]?["Ok"]?.stringValue, "\(variables)")
        }
        #expect(checked >= 11)
    }
}
