import JSON
import Testing

@testable import Simulator

struct ValidationTests {
    private func reply(_ operation: String, _ input: JSONValue) async throws -> RawReply {
        var reply: RawReply?
        try await Bench.with(.memory, SimulatorOptions(flows: [Flows.alpha])) { bench in
            reply = try await bench.call(operation, input)
            #expect(bench.effects.isEmpty)
        }
        return try #require(reply)
    }

    @Test(
        "names are held to the model's pattern and length",
        arguments: [
            (
                "a",
                #"Value 'a' at 'flowName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9][\w!@#.-]+"#
            ),
            ("-ab", "regular expression pattern"), ("a b", "regular expression pattern"),
            ("a/b", "regular expression pattern"), ("é1", "regular expression pattern"),
            ("", "regular expression pattern"),
            (
                String(repeating: "a", count: 257),
                "Member must have length less than or equal to 256"
            ),
        ]
    )
    func names(_ name: String, _ text: String) async throws {
        let reply = try await reply("describe-flow", ["flowName": .string(name)])
        #expect(reply.status == 400)
        #expect(reply.code == "ValidationException")
        #expect(reply.message?.hasPrefix("1 validation error detected: Value '") == true)
        #expect(reply.message?.contains(text) == true)
    }

    @Test("every sign that the model allows is one", arguments: ["a1", "A_!@#.-", "0#!"])
    func goodNames(_ name: String) async throws {
        #expect(try await reply("describe-flow", ["flowName": .string(name)]).status == 404)
    }

    @Test(
        "numbers are held to their range",
        arguments: [
            (
                0 as JSONValue,
                "Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1"
            ),
            (
                101,
                "Value '101' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100"
            ),
        ]
    )
    func ranges(_ number: JSONValue, _ text: String) async throws {
        let reply = try await reply("list-flows", ["maxResults": number])
        #expect(reply.message == "1 validation error detected: " + text)
    }

    @Test("several problems come together")
    func several() async throws {
        let reply = try await reply(
            "describe-flow-execution-records",
            ["maxResults": 0, "nextToken": "a b"]
        )
        let message = try #require(reply.message)
        #expect(message.hasPrefix("3 validation errors detected: "))
        #expect(message.contains("'flowName'") && message.contains("'nextToken'"))
    }

    private static let wrongTypes: [(String, JSONValue, String)] = [
        (
            "describe-flow", ["flowName": 1],
            "NUMBER_VALUE can not be converted to a String"
        ),
        ("describe-flow", ["flowName": ["x"]], "START_ARRAY can not be converted to a String"),
        ("list-flows", ["maxResults": "5"], "STRING_VALUE can not be converted to an Integer"),
        ("list-flows", ["maxResults": 1.5], "DECIMAL_VALUE can not be converted to an Integer"),
        (
            "cancel-flow-executions", ["flowName": "alpha", "executionIds": "going"],
            "STRING_VALUE can not be converted to a List"
        ),
        (
            "cancel-flow-executions", ["flowName": "alpha", "executionIds": [nil]],
            "NULL_VALUE can not be converted to a String"
        ),
        (
            "delete-flow", ["flowName": "alpha", "forceDelete": "true"],
            "STRING_VALUE can not be converted to a Boolean"
        ),
        ("describe-flow", ["alpha"], "The request body must be a JSON object."),
    ]

    @Test("a member of another JSON type can't be read", arguments: wrongTypes)
    func types(_ operation: String, _ input: JSONValue, _ text: String) async throws {
        let reply = try await reply(operation, input)
        #expect(reply.status == 400)
        #expect(reply.code == "SerializationException")
        #expect(reply.message == text)
    }

    @Test(
        "a flow that isn't there is not found, by every operation that names one",
        arguments: [
            "describe-flow", "describe-flow-execution-records", "start-flow", "stop-flow",
            "cancel-flow-executions", "delete-flow",
        ]
    )
    func notFound(_ operation: String) async throws {
        let reply = try await reply(operation, ["flowName": "nobody"])
        #expect(reply.status == 404)
        #expect(reply.code == "ResourceNotFoundException")
        #expect(reply.header("x-amzn-requestid")?.count == 36)
        #expect(reply.header("date") == "Mon, 23 Nov 2026 14:00:00 GMT")
    }

    @Test(
        "a path that is no operation is an unknown one",
        arguments: ["list-connectors", "tags/x", ""]
    )
    func unknown(_ path: String) async throws {
        let reply = try await reply(path, [:])
        #expect(reply.status == 404)
        #expect(reply.code == "UnknownOperationException")
    }
}
