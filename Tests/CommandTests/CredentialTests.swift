import ProgramSupport
import Simulator
import Testing
import World

/// The program with credentials from elsewhere than its environment.
struct CredentialTests {
    private static let withoutKeys: [String: String?] = [
        "AWS_ACCESS_KEY_ID": nil, "AWS_SECRET_ACCESS_KEY": nil,
        "AWS_EC2_METADATA_DISABLED": "true",
    ]

    private func write(_ config: String, _ bench: CommandBench) throws {
        _ = try bench.file(".aws/config", config)
    }

    @Test func aProgramGivesTheKeysAndMayLeaveNothingOnTheTerminal() async throws {
        try await CommandBench.with { bench in
            let keys =
                #"{"Version":1,"AccessKeyId":"\#(bench.simulator.accessKeyID)","#
                + #""SecretAccessKey":"\#(bench.simulator.secretAccessKey)"}"#
            let script = try bench.file("keys", "echo note >&2\necho '\(keys)'\n")
            try write("[profile p]\ncredential_process = sh \"\(script)\"\n", bench)
            let run = try await bench.run(
                "--profile",
                "p",
                "flows",
                environment: Self.withoutKeys
            )
            #expect(run.status == 0, "\(run.error)")
            #expect(!run.error.contains("note"))
        }
    }

    @Test func aProgramThatFailsIsToldWithItsWordsMadeVisible() async throws {
        try await CommandBench.with { bench in
            let script = try bench.file("keys", "printf 'no \\033[2Jway' >&2\nexit 1\n")
            try write("[profile p]\ncredential_process = sh \"\(script)\"\n", bench)
            let run = try await bench.run(
                "--profile",
                "p",
                "flows",
                environment: Self.withoutKeys
            )
            #expect(run.status == 1)
            #expect(
                run.error.contains("Error when retrieving credentials from custom-process: no ")
            )
            #expect(!run.error.utf8.contains(0x1B))
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func aSessionThatEndedSaysHowToLogIn() async throws {
        try await CommandBench.with { bench in
            try write(
                "[profile s]\nsso_session = corp\nsso_account_id = 123456789012\n"
                    + "sso_role_name = Admin\n[sso-session corp]\nsso_region = eu-west-1\n"
                    + "sso_start_url = https://x.awsapps.com/start\n",
                bench
            )
            var run = try await bench.run("--profile", "s", "flows", environment: Self.withoutKeys)
            #expect(run.error.contains("Token for corp does not exist"))
            _ = try bench.file(
                ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json",
                #"{"accessToken":"T","expiresAt":"2001-01-01T00:00:00Z"}"#
            )
            run = try await bench.run("--profile", "s", "flows", environment: Self.withoutKeys)
            #expect(run.status == 1)
            #expect(run.error.contains("Token has expired and refresh failed"))
            #expect(run.error.contains("hint: aws sso login --profile s"))
            #expect(bench.operations.isEmpty)
        }
    }

    @Test func aRoleThatNeedsACodeIsNotTakenWhereNobodyIs() async throws {
        try await CommandBench.with { bench in
            try write(
                "[profile r]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = b\n"
                    + "mfa_serial = arn:aws:iam::1:mfa/u\n[profile b]\naws_access_key_id = K\n"
                    + "aws_secret_access_key = S\n",
                bench
            )
            let run = try await bench.run("--profile", "r", "flows", environment: Self.withoutKeys)
            #expect(run.status == 1)
            #expect(run.error.contains("An MFA code is needed for arn:aws:iam::1:mfa/u"))
            #expect(bench.operations.isEmpty)
        }
    }
}
