import AWSCore
import JSON
import Testing
import World

@testable import AppFlow

struct AWSCommandLineTests {
    private func line(
        _ operation: AppFlow.Operation,
        _ input: String,
        _ change: (inout TestService) -> Void = { _ in }
    ) throws -> String {
        var service = TestService()
        service.options.endpointURL = nil
        change(&service)
        let settings = try service.client().settings
        return AWSCommandLine.text(operation, try object(input), settings)
    }

    private static let start = "aws appflow "
    private static let place = " --region eu-west-1 --endpoint-url http://127.0.0.1:8080 "

    @Test(arguments: [
        (AppFlow.Operation.stopFlow, #"{"flowName": "it's"}"#, #"--flow-name 'it'"'"'s'"#),
        (.listFlows, #"{"maxResults": 7}"#, "--max-results 7"),
        (
            .deleteFlow, #"{"flowName": "f", "forceDelete": true}"#,
            "--flow-name f --force-delete"
        ),
        (
            .deleteFlow, #"{"flowName": "f", "forceDelete": false}"#,
            "--flow-name f --no-force-delete"
        ),
        (
            .cancelFlowExecutions, #"{"flowName": "f", "executionIds": ["a b", "$x"]}"#,
            "--flow-name f --execution-ids 'a b' '$x'"
        ),
    ])
    func writesOptions(_ operation: AppFlow.Operation, _ input: String, _ options: String) throws {
        #expect(
            try line(operation, input)
                == AWSCommandLineTests.start + operation.cliName + AWSCommandLineTests.place
                + options
        )
    }

    @Test(arguments: [
        #"{"flowName":"-f"}"#, #"{"flowName":"file://x"}"#, #"{"flowName":""}"#,
        #"{"flowName":"f","executionIds":[]}"#, #"{"flowName":"f","executionIds":["[1]"]}"#,
        #"{"flowName":"f","executionIds":["-1"]}"#, #"{"flowName":"f","x":1}"#,
    ])
    func writesJSONWhereAnOptionWouldBeReadAsSomethingElse(_ input: String) throws {
        #expect(
            try line(.cancelFlowExecutions, input)
                == AWSCommandLineTests.start + "cancel-flow-executions" + AWSCommandLineTests.place
                + "--cli-input-json '" + input + "'"
        )
    }

    @Test func namesTheProfileThatSigned() throws {
        let text = try line(.stopFlow, #"{"flowName": "f"}"#) { service in
            service.config = "[profile my prod]\n[profile \"my prod\"]\n"
            service.environment = ["AWS_PROFILE": "my prod"]
        }
        #expect(text.hasPrefix("aws appflow stop-flow --profile 'my prod' --region eu-west-1 "))
    }

    @Test func namesNoProfileWhereItWouldChangeTheKeys() throws {
        let text = try line(.stopFlow, #"{"flowName": "f"}"#) { service in
            service.config = "[profile prod]\n"
            service.environment = ["AWS_PROFILE": "prod", "AWS_ACCESS_KEY_ID": "AKID"]
        }
        #expect(!text.contains("--profile"))
    }

    @Test func saysThatNothingWasSigned() throws {
        let text = try line(.stopFlow, #"{"flowName": "f"}"#) { $0.options.signsRequests = false }
        #expect(text.contains(" --no-sign-request "))
    }
}
