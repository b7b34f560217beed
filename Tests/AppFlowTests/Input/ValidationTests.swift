import JSON
import Testing

@testable import AppFlow

/// What the AWS CLI says of wrong inputs; the sentences are botocore 1.43's.
struct ValidationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let operation: AppFlow.Operation
        let input: String
        let sentences: [String]

        init(_ operation: AppFlow.Operation, _ input: String, _ sentences: String...) {
            self.operation = operation
            self.input = input
            self.sentences = sentences
        }

        var testDescription: String {
            operation.name + " " + input
        }
    }

    @Test(arguments: rows + nestedRows)
    func saysTheSame(_ row: Row) throws {
        let problems = InputValidator.problems(in: try object(row.input), of: row.operation.input)
        #expect(problems.map(\.text) == row.sentences)
    }

    private static let rows = [
        Row(.cancelFlowExecutions, "{}", #"Missing required parameter in input: "flowName""#),
        Row(.cancelFlowExecutions, #"{"flowName": "", "executionIds": []}"#),
        Row(
            .cancelFlowExecutions,
            #"{"flowName": null, "executionIds": null, "x": 1}"#,
            #"Unknown parameter in input: "x", must be one of: flowName, executionIds"#,
            "Invalid type for parameter flowName, value: None, type: <class 'NoneType'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter executionIds, value: None, type: <class 'NoneType'>, "
                + "valid types: <class 'list'>, <class 'tuple'>"
        ),
        Row(
            .cancelFlowExecutions,
            #"{"executionIds": ["a", 1, true, ["x"], {"a": 1}, 1.50], "flowName": 7}"#,
            "Invalid type for parameter executionIds[1], value: 1, type: <class 'int'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter executionIds[2], value: True, type: <class 'bool'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter executionIds[3], value: ['x'], type: <class 'list'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter executionIds[4], value: {'a': 1}, type: <class 'dict'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter executionIds[5], value: 1.5, type: <class 'float'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter flowName, value: 7, type: <class 'int'>, "
                + "valid types: <class 'str'>"
        ),
        Row(
            .listFlows,
            #"{"maxResults": 0}"#,
            "Invalid value for parameter maxResults, value: 0, valid min value: 1"
        ),
        Row(
            .listFlows,
            #"{"maxResults": -99999999999999999999999}"#,
            "Invalid value for parameter maxResults, value: -99999999999999999999999, "
                + "valid min value: 1"
        ),
        Row(
            .listFlows,
            #"{"maxResults": false}"#,
            "Invalid value for parameter maxResults, value: False, valid min value: 1"
        ),
        Row(.listFlows, #"{"maxResults": true}"#),
        Row(.listFlows, #"{"maxResults": 99999999999999999999999}"#),
        Row(
            .listFlows,
            #"{"maxResults": 5.0}"#,
            "Invalid type for parameter maxResults, value: 5.0, type: <class 'float'>, "
                + "valid types: <class 'int'>"
        ),
        Row(
            .listFlows,
            #"{"maxResults": "5"}"#,
            "Invalid type for parameter maxResults, value: 5, type: <class 'str'>, "
                + "valid types: <class 'int'>"
        ),
        Row(
            .startFlow,
            #"{"flowName": "x", "clientToken": ""}"#,
            "Invalid length for parameter clientToken, value: 0, valid min length: 1"
        ),
        Row(
            .deleteFlow,
            #"{"flowName": "f", "forceDelete": 1}"#,
            "Invalid type for parameter forceDelete, value: 1, type: <class 'int'>, "
                + "valid types: <class 'bool'>"
        ),
    ]

    private static let nestedRows = [
        Row(
            .tagResource,
            #"{"resourceArn": "a", "tags": {"": "v", "k": 1, "a.b": null}}"#,
            "Invalid length for parameter tags (key: ), value: 0, valid min length: 1",
            "Invalid type for parameter tags.k, value: 1, type: <class 'int'>, "
                + "valid types: <class 'str'>",
            "Invalid type for parameter tags.a.b, value: None, type: <class 'NoneType'>, "
                + "valid types: <class 'str'>"
        ),
        Row(
            .registerConnector,
            #"{"connectorProvisioningConfig": {"lambda": {}}}"#,
            #"Missing required parameter in connectorProvisioningConfig.lambda: "lambdaArn""#
        ),
        Row(
            .createFlow,
            #"{"flowName": "f", "metadataCatalogConfig": {"glueDataCatalog": {}}, "#
                + #""destinationFlowConfigList": "x"}"#,
            #"Missing required parameter in input: "triggerConfig""#,
            #"Missing required parameter in input: "sourceFlowConfig""#,
            #"Missing required parameter in input: "tasks""#,
            #"Missing required parameter in metadataCatalogConfig.glueDataCatalog: "roleArn""#,
            #"Missing required parameter in metadataCatalogConfig.glueDataCatalog: "databaseName""#,
            #"Missing required parameter in metadataCatalogConfig.glueDataCatalog: "tablePrefix""#,
            "Invalid type for parameter destinationFlowConfigList, value: x, "
                + "type: <class 'str'>, valid types: <class 'list'>, <class 'tuple'>"
        ),
        Row(
            .createFlow,
            #"{"flowName": "f", "sourceFlowConfig": {"connectorType": "S3", "#
                + #""sourceConnectorProperties": {}}, "destinationFlowConfigList": [], "#
                + #""tasks": [], "triggerConfig": {"triggerType": "Scheduled", "#
                + #""triggerProperties": {"Scheduled": {"scheduleExpression": "rate(1hours)", "#
                + #""scheduleStartTime": "garbage", "scheduleEndTime": [1], "#
                + #""firstExecutionFrom": true, "scheduleOffset": -1}}}}"#,
            "Invalid type for parameter "
                + "triggerConfig.triggerProperties.Scheduled.scheduleStartTime, value: garbage, "
                + "type: <class 'str'>, valid types: <class 'datetime.datetime'>, "
                + "timestamp-string",
            "Invalid type for parameter "
                + "triggerConfig.triggerProperties.Scheduled.scheduleEndTime, value: [1], "
                + "type: <class 'list'>, valid types: <class 'datetime.datetime'>, "
                + "timestamp-string",
            "Invalid value for parameter "
                + "triggerConfig.triggerProperties.Scheduled.scheduleOffset, value: -1, "
                + "valid min value: 0"
        ),
    ]

    @Test func allProblemsComeInOneError() async throws {
        let service = TestService()
        let failure = try await service.failure(of: .startFlow, OperationInput(["x": 1, "y": 2]))
        guard case .parameters(let problems)? = failure as? AppFlowFailure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(problems.count == 3)
        #expect(service.transport.requests.isEmpty)
    }

    @Test func theProfileCanTurnItOff() async throws {
        var service = TestService()
        service.config = "[default]\nparameter_validation = no\n"
        try await service.client().call(.stopFlow, OperationInput(["x": 1]))
        #expect(service.transport.bodies == [#"{"x": 1}"#])
    }
}
