import AWSCore
import JSON
import ProgramSupport
import Testing
import World

/// botocore's own signer comes to the signature that our client sends, byte by byte of what is sent.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct SignerTests {
    struct Sample: Sendable {
        let name: String
        let call: ServiceCall
        var token: String?
    }

    static let samples: [Sample] = [
        Sample(
            name: "an empty object",
            call: ServiceCall(
                operation: "ListFlows",
                path: "/list-flows",
                body: Array("{}".utf8),
                resend: .always
            )
        ),
        Sample(
            name: "ids and letters beyond ASCII",
            call: ServiceCall(
                operation: "CancelFlowExecutions",
                path: "/cancel-flow-executions",
                body: Array(#"{"flowName":"größe","executionIds":["a b","\u0007"]}"#.utf8),
                resend: .always
            )
        ),
        Sample(
            name: "a session token",
            call: ServiceCall(
                operation: "StartFlow",
                path: "/start-flow",
                body: Array(#"{"flowName":"x"}"#.utf8),
                resend: .always
            ),
            token: "IQoJb3JpZ2luX2VjEPz//////////wEaCXVzLWVhc3QtMSJ+/=="
        ),
        Sample(
            name: "a path with an escaped ARN and no body",
            call: ServiceCall(
                operation: "ListTagsForResource",
                method: "GET",
                path: "/tags/arn%3Aaws%3Aappflow%3Aeu-west-1%3A123456789012%3Aflow%2Fa%40b%20c",
                body: nil,
                resend: .always
            )
        ),
        Sample(
            name: "a query whose names repeat",
            call: ServiceCall(
                operation: "UntagResource",
                method: "DELETE",
                path: "/tags/arn%3Aaws%3Aappflow%3Aflow",
                query: [("tagKeys", "z%26%3D%2B%20~"), ("tagKeys", "a"), ("tagKeys", "%C3%A9")],
                body: nil,
                resend: .always
            )
        ),
    ]

    @Test func botocoreComesToTheSameSignatures() async throws {
        var recorded: [JSONValue] = []
        for sample in Self.samples { recorded.append(try await Self.record(sample)) }
        let run = try await PythonTools.run(
            script: "check_signatures.py",
            input: JSONWriter(.compact).bytes(.array(recorded))
        )
        #expect(
            run.output.split(separator: "\n").map(String.init)
                == Self.samples.map { "ok " + $0.name },
            "\(run.error)"
        )
        #expect(run.status == 0)
    }

    /// What the client really sends for a call, as the script takes it.
    private static func record(_ sample: Sample) async throws -> JSONValue {
        try await RecordingServer.with { server in
            let client = try Self.client(port: server.port, token: sample.token)
            async let reply = client.send(sample.call)
            let request = try await server.request()
            _ = try await reply
            var object: JSONObject = [
                "name": .string(sample.name),
                "method": .string(request.method),
                "target": .string(request.target),
                "headers": .array(
                    request.headers.map { .array([.string($0.name), .string($0.value)]) }
                ),
                "body": .string(request.body),
                "accessKeyId": "AKIDEXAMPLE",
                "secretAccessKey": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                "sessionToken": .null,
                "region": "eu-west-1",
            ]
            if let token = sample.token { object["sessionToken"] = .string(token) }
            return .object(object)
        }
    }

    /// The client as the program makes it, with keys from its environment.
    private static func client(port: UInt16, token: String?) throws -> AWSClient {
        var variables = [
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            "AWS_REGION": "eu-west-1",
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
        ]
        variables["AWS_SESSION_TOKEN"] = token
        var world = World.live()
        world.environment = Environment(variables)
        var options = AWSOptions()
        options.endpointURL = "http://127.0.0.1:\(port)"
        let service = ServiceDescription(
            endpointPrefix: "appflow",
            signingName: "appflow",
            configurationKey: "appflow",
            endpointVariable: "AWS_ENDPOINT_URL_APPFLOW",
            userAgent: "appflow/test"
        )
        let settings = try AWSSettings.resolve(options, world: world, service: service)
        let transport = AsyncHTTPTransport()
        let services = CredentialServices(
            transport: transport,
            quota: RetryQuota(),
            userAgent: "appflow/test"
        )
        return AWSClient(
            settings: settings,
            service: service,
            transport: transport,
            credentials: CredentialChain(settings, world: world, services: services),
            world: world,
            quota: RetryQuota()
        )
    }
}
