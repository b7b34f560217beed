@testable import AWSCore
import JSON
import TestSupport
import Testing

/// Each parser case of the public suites, with botocore's answer where it differs from the SDKs'.
@Suite(.enabled(if: Conformance.isWanted))
struct ConfigurationConformanceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let config: String
        let credentials: String
        /// Profiles by name, or nil when the files must be refused.
        let profiles: JSONObject?

        var testDescription: String {
            name
        }
    }

    @Test("132 of 132 cases are read as the AWS CLI reads them")
    func cases() throws {
        let cases = try Self.load()
        #expect(cases.count == 132)
        for item in cases { check(item) }
    }

    private func check(_ item: Case) {
        let given = Settings(config: item.config, credentials: item.credentials)
        guard let configuration = try? given.configuration() else {
            #expect(item.profiles == nil, "refused: \(item.name)")
            return
        }
        guard let expected = item.profiles else {
            Issue.record("accepted: \(item.name)")
            return
        }
        #expect(Set(configuration.profileNames) == Set(expected.keys), "\(item.name)")
        for (name, values) in expected {
            for (key, value) in values.objectValue ?? [:] {
                let profile = configuration.profile(name)
                if let block = value.objectValue {
                    for (inner, text) in block {
                        #expect(profile?[key, inner]?.value == text.stringValue, "\(item.name)")
                    }
                } else {
                    #expect(
                        profile?[key.lowercased()]?.value == value.stringValue,
                        "\(item.name): \(key)"
                    )
                }
            }
        }
    }

    private static func load() throws -> [Case] {
        let oracle = try Conformance.json("oracle/profile-parser-vs-botocore.json")
        let results = try #require(oracle["results"]?.arrayValue)
        let suites = [
            "smithy-rs": "config/smithy-rs/aws-runtime/profile-parser-tests.json",
            "aws-sdk-kotlin": "config/aws-sdk-kotlin/parser_test_suite_json.json",
        ]
        var cases: [Case] = []
        for (suite, path) in suites {
            let tests = try #require(try Conformance.json(path)["tests"]?.arrayValue)
            let answers = results.filter { $0["suite"]?.stringValue == suite }
            #expect(tests.count == answers.count)
            for (test, answer) in zip(tests, answers) {
                let name = try #require(test["name"]?.stringValue)
                #expect(answer["name"]?.stringValue == name)
                let output = test["output"]
                let spec = output?["config"] ?? output
                let expected = answer["botocore"] ?? spec
                let isError = expected?["error"] ?? expected?["errorContaining"]
                cases.append(
                    Case(
                        name: suite + ": " + name,
                        config: test["input"]?["configFile"]?.stringValue ?? "",
                        credentials: test["input"]?["credentialsFile"]?.stringValue ?? "",
                        profiles: isError == nil ? expected?["profiles"]?.objectValue ?? [:] : nil
                    )
                )
            }
        }
        return cases
    }
}
