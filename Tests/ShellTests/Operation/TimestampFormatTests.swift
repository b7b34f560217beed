import JSON
import TestSupport
import Testing
import World

@testable import AppFlow
@testable import Shell

/// `cli_timestamp_format = iso8601`, whose spellings were printed by the AWS CLI in UTC.
struct TimestampFormatTests {
    @Test(arguments: [
        ("1700000000.5", "2023-11-14T22:13:20.500000+00:00"),
        ("1700000060", "2023-11-14T22:14:20+00:00"),
        ("\"1700000060\"", "2023-11-14T22:14:20+00:00"),
        ("1583254800.123", "2020-03-03T17:00:00.123000+00:00"),
        ("0.0000015", "1970-01-01T00:00:00.000002+00:00"),
        ("-1", "1969-12-31T23:59:59+00:00"),
        ("0.9999999", "1970-01-01T00:00:01+00:00"),
        ("true", "1970-01-01T00:00:01+00:00"),
        ("\"2023-11-14T22:13:20Z\"", "2023-11-14T22:13:20+00:00"),
        ("\"2023-11-14 22:13:20.25+05:30\"", "2023-11-14T22:13:20.250000+05:30"),
        ("\"2023-11-14T22:13:20\"", "2023-11-14T22:13:20"),
        ("\"2023-11-14\"", "2023-11-14T00:00:00"),
    ])
    func `a moment is spelled as Python spells it`(value: String, text: String) throws {
        #expect(try Self.spelled(value) == .string(text))
    }

    @Test(arguments: ["\"garbage\"", "\"1e300\"", "[]", "{}", "\"\"", "\"2023-13-01\""])
    func `what is no moment is told`(value: String) throws {
        let value = try JSONParser().parse(value)
        #expect(throws: OperationProblem.timestamp(value)) {
            try Self.spelled(JSONWriter(.wire).text(value))
        }
    }

    @Test func `all but moments stays as it is, and so do moments as they were sent`() throws {
        let reply: JSONValue = ["nextToken": "1", "flows": [["tags": ["createdAt": "1"]], nil]]
        let shape = Operation.listFlows.output
        let clock = World.live().clock
        #expect(try TimestampFormat.iso8601.apply(to: reply, shape, clock) == reply)
        let flow: JSONValue = ["flows": [["createdAt": 1.0]]]
        #expect(try TimestampFormat.wire.apply(to: flow, shape, clock) == flow)
    }

    private static func spelled(_ value: String) throws -> JSONValue? {
        let reply: JSONValue = ["flows": [["createdAt": try JSONParser().parse(value)]]]
        let format = TimestampFormat.iso8601
        return try format.apply(to: reply, Operation.listFlows.output, ManualClock())["flows"]?[0]?[
            "createdAt"
        ]
    }
}
