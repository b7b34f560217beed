import JSON
import TestSupport
import TerminalText
import Testing
import World

@testable import Simulator

struct OptionsTests {
    private func options(_ text: String) throws(FixtureProblem) -> SimulatorOptions {
        try SimulatorOptions(json: Array(text.utf8))
    }

    @Test("a file says everything that code can say")
    func reads() throws {
        let options = try options(
            """
            {"port": 4566, "accessKey": "AKIAX", "secretKey": "s/1", "listLag": "500ms", "speed": 2,
             "flows": [{
               "name": "f#1", "description": "d", "status": "Suspended", "createdAgo": "3d",
               "trigger": {"type": "Scheduled", "expression": "rate(5minutes)",
                           "pullMode": "Complete", "startedAgo": "2h", "every": "1m", "offset": 60},
               "source": {"type": "SAPOData", "object": "/x", "profile": "p"},
               "destination": {"type": "S3", "bucket": "b", "prefix": "p"},
               "tags": {"a": "b"},
               "runs": [
                 {"id": "one", "status": "InProgress", "startedAgo": 90, "records": 5,
                  "recordsPerSecond": 2.5, "endsIn": "1.5m", "endsAs": "Error", "message": "m",
                  "putFailures": 3, "cancelTakes": "20s", "unreported": ["bytesWritten"]},
                 {"startsIn": "1h"},
                 {"status": "Error", "startedAgo": "1d", "repeat": 3, "every": "1d"}],
               "newRuns": {"endsIn": null, "standsStillAfter": "5s"}}],
             "faults": {"seed": 9, "rules": [
               {"operation": "start-flow", "requests": [1, 3], "status": 429, "code": "TooMany",
                "headers": {"x-amz-retry-after": "10"}},
               {"probability": 0.5, "times": 2, "delay": "3s"}, {"reset": "after"},
               {"cutBody": 4}, {"garbageBody": true}, {"oneByteSlices": true}]}}
            """
        )
        #expect(options.port == 4_566)
        #expect(options.accessKeyID == "AKIAX" && options.secretAccessKey == "s/1")
        #expect(options.listLag == .milliseconds(500) && options.speed == 2)
        let flow = try #require(options.flows.first)
        #expect(flow.name == "f#1" && flow.status == .suspended && flow.trigger == .scheduled)
        #expect(flow.schedule?.pullMode == "Complete" && flow.runsEvery == .seconds(60))
        #expect(flow.source["connectorProfileName"] == "p")
        #expect(
            flow.source["sourceConnectorProperties"]?["SAPOData"]?["objectPath"] == "/x"
        )
        #expect(flow.runs.count == 5)
        #expect(flow.runs[0].ending == .error(message: "m", putFailures: 3))
        #expect(flow.runs[0].endsIn == .seconds(90) && flow.runs[0].unreported == [.bytesWritten])
        #expect(flow.runs[1].startedAgo == .seconds(-3_600) && flow.runs[1].status == .inProgress)
        #expect(flow.runs[4].startedAgo == .seconds(3 * 86_400))
        #expect(flow.newRuns.endsIn == nil && flow.newRuns.standsStillAfter == .seconds(5))
        let rules = options.faults.rules
        #expect(options.faults.seed == 9 && rules.count == 6)
        #expect(rules[0].requests == [1, 3] && rules[0].operation == "start-flow")
        #expect(rules[1].fault == .delay(.seconds(3)) && rules[1].times == 2)
        #expect(rules[2].fault == .resetAfterActing && rules[3].fault == .cutBody(at: 4))
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            (#"{"flow": []}"#, "", FixtureProblem.Kind?.none),
            (#"{"flows": {}}"#, "flows", .wrongType(expected: "array")),
            (#"{"flows": [{}]}"#, "flows[0]", .missing("name")),
            (#"{"flows": [{"name": "x"}]}"#, "flows[0].name", .badName("x")),
            (#"{"flows": [{"name": "ab"}, {"name": "ab"}]}"#, "flows[1]", .badName("ab")),
            (
                #"{"flows": [{"name": "ab", "runs": [{}, {"endsIn": "soon"}]}]}"#,
                "flows[0].runs[1].endsIn", .notADuration("soon")
            ),
            (
                #"{"flows": [{"name": "ab", "runs": [{"records": -1}]}]}"#,
                "flows[0].runs[0].records", .outOfRange("0 to 1000000000000")
            ),
            (
                #"{"flows": [{"name": "ab", "status": "Running"}]}"#, "flows[0].status",
                .notOneOf(FlowStatus.allCases.map(\.rawValue), found: "Running")
            ),
            (
                #"{"flows": [{"name": "ab", "runs": [{"id": "r"}, {"id": "r"}]}]}"#,
                "flows[0].runs", .badName("r")
            ),
            (#"{"faults": {"rules": [{"delay": "1s", "status": 500}]}}"#, "faults.rules[0]", nil),
            (#"{"accessKey": "a/b"}"#, "accessKey", .badName("a/b")),
            (#"{"secretKey": "a\nb"}"#, "secretKey", .badName("a\nb")),
            ("[1", "", nil),
        ]
    )
    func problems(_ text: String, _ place: String, _ kind: FixtureProblem.Kind?) throws {
        let problem = try #require(throws: FixtureProblem.self) { try options(text) }
        #expect(problem.place == place)
        if let kind { #expect(problem.kind == kind) }
        #expect(!problem.words.isEmpty)
    }

    @Test("the example of the documentation is one")
    func documentation() throws {
        let page = try Files().read(Conformance.checkout + "/docs/simulator.md", limit: 1 << 20)
        let blocks = String(decoding: page, as: UTF8.self).split(separator: "```json\n").dropFirst()
        #expect(blocks.count >= 1)
        for block in blocks {
            let text = String(block.split(separator: "```")[0])
            let options = try options(text)
            #expect(!options.flows.isEmpty)
        }
    }

    @Test(
        "times have units",
        arguments: [
            ("250ms", Duration.milliseconds(250)), ("1.5h", .seconds(5_400)),
            ("2d", .seconds(172_800)),
            ("0s", .zero), ("", nil), ("s", nil), ("5", nil), ("-5s", nil), ("1e3s", nil),
            ("nans", nil),
            ("99999999d", nil), ("1.2.3s", nil),
        ]
    )
    func durations(_ text: String, _ duration: Duration?) {
        #expect(DurationText.duration(text) == duration)
    }
}
