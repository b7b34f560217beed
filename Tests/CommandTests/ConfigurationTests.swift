import ProgramSupport
import Simulator
import Testing

/// Whom and what to reach, from `~/.aws`.
@Suite(.serialized)
struct ConfigurationTests {
    /// No keys, no region and no endpoint in the environment.
    private static let nothing: [String: String?] = [
        "AWS_ACCESS_KEY_ID": nil, "AWS_SECRET_ACCESS_KEY": nil, "AWS_REGION": nil,
        "AWS_ENDPOINT_URL_APPFLOW": nil,
    ]

    private func write(_ bench: CommandBench, _ more: String = "") throws {
        _ = try bench.file(
            ".aws/config",
            """
            [profile sim]
            region = eu-central-1
            endpoint_url = \(bench.simulator.endpoint)
            \(more)
            """
        )
        _ = try bench.file(
            ".aws/credentials",
            """
            [sim]
            aws_access_key_id = \(bench.simulator.accessKeyID)
            aws_secret_access_key = \(bench.simulator.secretAccessKey)

            """
        )
    }

    @Test func aProfileHasKeysRegionAndEndpoint() async throws {
        try await CommandBench.with { bench in
            try write(bench)
            let run = try await bench.run(
                "--profile",
                "sim",
                "runs",
                "alpha",
                environment: Self.nothing
            )
            #expect(run.status == 0, "\(run.error)")
            let request = try #require(bench.simulator.requests.first)
            #expect(request.signedBy == bench.simulator.accessKeyID)
            #expect(request.header("Authorization")?.contains("/eu-central-1/appflow/") == true)
        }
    }

    @Test func optionsBeatTheProfileBehindTheCommandToo() async throws {
        try await CommandBench.with { bench in
            try write(bench)
            let environment = Self.nothing.merging(["AWS_PROFILE": "sim"]) { $1 }
            let run = try await bench.run(
                "runs",
                "alpha",
                "--region",
                "us-east-1",
                environment: environment
            )
            #expect(run.status == 0, "\(run.error)")
            let header = bench.simulator.requests.first?.header("Authorization")
            #expect(header?.contains("/us-east-1/appflow/") == true)
        }
    }

    @Test func aProfileThatIsNotThereIsNamed() async throws {
        try await CommandBench.with { bench in
            try write(bench)
            let run = try await bench.run("--profile", "simm", "runs", "alpha")
            #expect(run.status != 0)
            #expect(run.error.contains("The config profile (simm) could not be found"))
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func withoutKeysNothingIsSent() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(
                "runs",
                "alpha",
                environment: [
                    "AWS_ACCESS_KEY_ID": nil, "AWS_SECRET_ACCESS_KEY": nil,
                    "AWS_EC2_METADATA_DISABLED": "true",
                ]
            )
            #expect(run.status == 1)
            #expect(run.error.contains("Unable to locate credentials"))
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func aWrongSecretIsRefusedThere() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(
                "runs",
                "alpha",
                environment: ["AWS_SECRET_ACCESS_KEY": "guess"]
            )
            #expect(run.status == 1)
            #expect(run.error.contains("InvalidSignatureException"), "\(run.error)")
        }
    }
}
