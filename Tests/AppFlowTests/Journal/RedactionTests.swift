import JSON
import Testing

@testable import AppFlow

struct RedactionTests {
    @Test func whatLetsSomebodyInIsNotKept() async throws {
        let input = try object(
            #"""
            {"connectorProfileName": "p", "connectionMode": "Public", "connectorProfileConfig": {
              "connectorProfileProperties": {"Salesforce": {"instanceUrl": "https://x"}},
              "connectorProfileCredentials": {"Salesforce": {
                "accessToken": "SECRET-1", "refreshToken": "SECRET-2",
                "oAuthRequest": {"authCode": "SECRET-3"}}}}}
            """#
        )
        let service = TestService()
        try await service.client().call(.updateConnectorProfile, OperationInput(input))
        let change = try #require(service.journal.changes.first)
        #expect(!change.commandLine.contains("SECRET"))
        #expect(!JSONWriter(.compact).text(.object(change.input)).contains("SECRET"))
        #expect(
            change.input["connectorProfileConfig"]
                == [
                    "connectorProfileProperties": ["Salesforce": ["instanceUrl": "https://x"]],
                    "connectorProfileCredentials": "<redacted>",
                ]
        )
        #expect(service.transport.bodies.first?.contains("SECRET-3") == true)
    }

    @Test(arguments: Operation.all)
    func noSensitiveValueOfTheModelIsKept(_ operation: AppFlow.Operation) {
        let full = operation.input.filled(depth: 0)
        let kept = RedactedInput.of(full.objectValue ?? JSONObject(), operation.input)
        #expect(!JSONWriter(.compact).text(.object(kept)).contains("SECRET"))
    }

    @Test func whatTheModelMarksIsNotKeptWhereverItStands() {
        let shape = Shape(
            "Request",
            .structure([
                Member("key", .secretKey), Member("keys", Shape("Keys", .list(of: .secretKey))),
                Member("map", Shape("Map", .map(from: .credentialsMapKey, to: .value))),
                Member("name", .value),
            ])
        )
        let input: JSONObject = ["key": "S", "keys": ["S"], "map": ["S": "v"], "name": "n"]
        #expect(
            RedactedInput.of(input, shape) == [
                "key": "<redacted>", "keys": ["<redacted>"], "map": "<redacted>", "name": "n",
            ]
        )
    }

    @Test func anUnknownMemberIsNotKept() {
        let kept = RedactedInput.of(["password": "SECRET"], Operation.stopFlow.input)
        #expect(kept == ["password": "<redacted>"])
    }
}

extension Shape {
    /// A value with every member there is; those that are sensitive hold `SECRET`.
    fileprivate func filled(depth: Int) -> JSONValue {
        guard depth < 12 else { return nil }
        switch type {
        case .string, .enumeration: return .string(isSensitive ? "SECRET" : "plain")
        case .integer, .long, .double, .timestamp: return 1
        case .boolean: return true
        case .list(let item): return .array([item.shape.filled(depth: depth + 1)])
        case .map(let key, let item):
            let name = key.shape.filled(depth: depth + 1).stringValue ?? ""
            return .object([name: item.shape.filled(depth: depth + 1)])
        case .structure(let members):
            var object = JSONObject()
            for member in members {
                object[member.name] = member.shape.filled(depth: depth + 1)
            }
            return .object(object)
        }
    }
}
