import JSON
import Testing
import World

@testable import AppFlow

struct FlowTests {
    @Test func readsASummary() async throws {
        let flow =
            #"{"flowArn":"arn:aws:appflow:eu-west-1:1:flow/a","description":"d","flowName":"a","#
            + #""flowStatus":"Active","sourceConnectorType":"Salesforce","#
            + #""destinationConnectorType":"S3","triggerType":"Scheduled","#
            + #""lastRunExecutionDetails":{"mostRecentExecutionMessage":"m","#
            + #""mostRecentExecutionTime":1583254800,"mostRecentExecutionStatus":"Error"}}"#
        let service = TestService(.success(#"{"flows": [\#(flow)]}"#))
        let summary = try #require(try await service.client().flows().first)
        #expect(summary.name == "a")
        #expect(summary.arn == "arn:aws:appflow:eu-west-1:1:flow/a")
        #expect(summary.status == "Active")
        #expect(summary.trigger == "Scheduled")
        #expect(summary.description == "d")
        #expect(summary.sourceConnector == "Salesforce")
        #expect(summary.destinationConnector == "S3")
        #expect(summary.lastRunStatus == .error)
        #expect(summary.lastRunAt == Timestamp(seconds: 1_583_254_800))
        #expect(summary.lastRun?.message == "m")
        #expect(JSONWriter(.compact).text(summary.raw) == flow)
    }

    @Test func readsADescription() async throws {
        let service = TestService(.success(FlowTests.description))
        let flow = try await service.client().flow(named: "a")
        #expect(service.transport.bodies == [#"{"flowName": "a"}"#])
        #expect(flow.name == "a")
        #expect(flow.status == "Active")
        #expect(flow.statusMessage == "fine")
        #expect(flow.trigger == "Scheduled")
        #expect(flow.pullMode == "Incremental")
        #expect(flow.schedule?.expression == "rate(5minutes)")
        #expect(flow.schedule?.start == Timestamp(seconds: 1_000))
        #expect(flow.schedule?.end == Timestamp(seconds: 9_000))
        #expect(flow.schedule?.timezone == "Europe/Berlin")
        #expect(flow.schedule?.offset == .seconds(60))
        #expect(flow.source?.connector == "CustomConnector")
        #expect(flow.source?.apiVersion == "v1")
        #expect(flow.source?.profileName == "p")
        #expect(flow.source?.place == "CustomConnector/Account")
        #expect(flow.destinations.map(\.connector) == ["S3", "Snowflake"])
        #expect(flow.destinationPlace == "s3://lake/accounts, Snowflake/t")
        #expect(flow.lastError == "boom")
        #expect(flow.lastRun?.time == Timestamp(seconds: 2_000))
    }

    private static let description = #"""
        {"flowName": "a", "flowStatus": "Active", "flowStatusMessage": "fine",
         "sourceFlowConfig": {"connectorType": "CustomConnector", "apiVersion": "v1",
          "connectorProfileName": "p",
          "sourceConnectorProperties": {"CustomConnector": {"entityName": "Account"}}},
         "destinationFlowConfigList": [
          {"connectorType": "S3", "destinationConnectorProperties":
           {"S3": {"bucketName": "lake", "bucketPrefix": "accounts"}}},
          {"connectorType": "Snowflake", "destinationConnectorProperties":
           {"Snowflake": {"object": "t", "intermediateBucketName": "b"}}}],
         "lastRunExecutionDetails": {"mostRecentExecutionMessage": "boom",
          "mostRecentExecutionTime": 2000, "mostRecentExecutionStatus": "Error"},
         "triggerConfig": {"triggerType": "Scheduled", "triggerProperties": {"Scheduled": {
          "scheduleExpression": "rate(5minutes)", "dataPullMode": "Incremental",
          "scheduleStartTime": 1000, "scheduleEndTime": 9000, "timezone": "Europe/Berlin",
          "scheduleOffset": 60}}}}
        """#

    @Test(arguments: [
        (#"{"S3": {"bucketName": "b"}}"#, "s3://b"),
        (#"{"Upsolver": {"bucketName": "b", "bucketPrefix": "p/q"}}"#, "s3://b/p/q"),
        (#"{"SAPOData": {"objectPath": "/x"}}"#, "T//x"),
        (#"{"CustomerProfiles": {"domainName": "d", "objectTypeName": "o"}}"#, "T/o"),
        (#"{"LookoutMetrics": {}}"#, "T"), ("{}", "T"),
    ])
    func aPlaceIsToldShortly(_ properties: String, _ place: String) throws {
        let end = FlowEnd(["connectorType": "T"], properties: try json(properties))
        #expect(end.place == place)
    }

    @Test func anUnknownPlaceIsNone() {
        let flow = FlowDescription([:], askedFor: "x")
        #expect(flow.name == "x")
        #expect(flow.destinationPlace == nil)
        #expect(flow.schedule == nil)
        #expect(flow.nextRun(after: Timestamp(seconds: 0)) == nil)
    }

    @Test(arguments: [
        // Not begun yet: the start and its offset.
        (#"{"scheduleExpression": "rate(5minutes)", "scheduleStartTime": 5000}"#, 5_000),
        (
            #"{"scheduleExpression": "cron(x)", "scheduleStartTime": 5000, "scheduleOffset": 60}"#,
            5_060
        ),
        // After the latest run, at 3900 s, seen from 4000 s.
        (#"{"scheduleExpression": "rate(5minutes)"}"#, 4_200),
        (#"{"scheduleExpression": "rate(1 hour)", "scheduleEndTime": 7500}"#, 7_500),
        (#"{"scheduleExpression": "rate(1hours)", "scheduleEndTime": 7499}"#, nil),
        (#"{"scheduleExpression": "rate(1minute)"}"#, nil),
        (#"{"scheduleExpression": "rate(1days)"}"#, nil),
        (#"{"scheduleExpression": "rate(0minutes)"}"#, nil),
        (#"{"scheduleExpression": "cron(0 12 * * ? *)"}"#, nil),
    ])
    func theNextRunIsToldWhenItIsCertain(_ schedule: String, _ seconds: Int64?) throws {
        let flow = FlowDescription(
            [
                "flowStatus": "Active",
                "lastRunExecutionDetails": ["mostRecentExecutionTime": 3900],
                "triggerConfig": [
                    "triggerType": "Scheduled",
                    "triggerProperties": ["Scheduled": try json(schedule)],
                ],
            ],
            askedFor: "x"
        )
        #expect(flow.nextRun(after: Timestamp(seconds: 4_000))?.seconds == seconds)
    }

    @Test func aSuspendedFlowHasNoNextRun() throws {
        let text = FlowTests.description.replacing(#""Active""#, with: #""Suspended""#)
        let flow = FlowDescription(try json(text), askedFor: "a")
        #expect(flow.nextRun(after: Timestamp(seconds: 500)) == nil)
    }
}
