import ProgramSupport
import TestSupport
import World

/// The Python environment of the tests, in which the AWS CLI and boto3 are installed.
enum PythonTools {
    /// Why a test that needs it was skipped.
    static let absence = "scripts/install-prerequisites test makes .venv"

    /// Whether tests with it run: when it is there, and when its absence is to be a failure.
    static var isWanted: Bool {
        let environment = Environment.ofThisProcess()
        return Files().exists(folder + "/aws")
            || environment.nonEmpty("CI") != nil
            || environment.nonEmpty("REQUIRE_CONFORMANCE") != nil
    }

    private static let folder = Conformance.checkout + "/.venv/bin"

    /// Runs a script of `Scripts/` to its end.
    static func run(
        script: String,
        _ arguments: [String] = [],
        input: [UInt8] = [],
        within limit: Duration = .seconds(120)
    ) async throws -> ProgramRun {
        let path = Conformance.checkout + "/Tests/OracleTests/Scripts/" + script
        return try await ProgramRun.of(
            folder + "/python",
            ["-B", path] + arguments,
            environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"],
            input: input,
            within: limit
        )
    }

    /// Runs `aws appflow` with keys and an endpoint, and nothing else that it could read.
    static func aws(
        _ arguments: [String],
        endpoint: String,
        accessKeyID: String,
        secret: String
    ) async throws -> ProgramRun {
        try await ProgramRun.of(
            folder + "/aws",
            ["appflow"] + arguments + ["--endpoint-url", endpoint],
            environment: [
                "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
                "AWS_ACCESS_KEY_ID": accessKeyID, "AWS_SECRET_ACCESS_KEY": secret,
                "AWS_DEFAULT_REGION": "eu-west-1", "AWS_CONFIG_FILE": "/dev/null",
                "AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "AWS_EC2_METADATA_DISABLED": "true",
                "AWS_MAX_ATTEMPTS": "1",
            ]
        )
    }
}
