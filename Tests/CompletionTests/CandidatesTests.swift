import Glibc
import ProgramSupport
import Simulator
import TestSupport
import Testing
import World

/// What the built program answers to a script: always well, and never more than candidates.
struct CandidatesTests {
    @Test func itAnswersLikeTheServiceAndKeepsTheAnswer() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                let answer = try await home.learn("runs", "")
                #expect(answer.contains("\(LiveFlows.plain)\tActive  OnDemand\n"))
                #expect(answer.contains(LiveFlows.hostile + "\t"))
                #expect(answer.split(separator: "\n").count == 3)
                let requests = simulator.requests.count
                let run = try await CandidatesTests.ask(["runs", ""], home.environment)
                #expect(run.output == answer)
                #expect(simulator.requests.count == requests)
                // No change was made, so none was recorded.
                #expect(!home.holds(".local"))
            }
        }
    }

    @Test(arguments: [
        [], [""], ["runs"], ["--nonsense", ""], ["nonsense", "x", ""],
        ["--profile", "none", "runs", ""],
        ["--region", "-", "runs", ""], ["--endpoint-url", "x", "runs", ""], ["!", "ls", ""],
        ["\u{1B}[2J", "", "", ""], ["cancel-flow-executions", "--flow-name", "x", "--yes", ""],
        ["aws", "appflow", ""], ["--ca-bundle", "/nonexistent", "runs", ""], ["-c", "exit", "x"],
        ["--help"], ["--version", ""], ["__complete", ""],
    ])
    func whateverItIsAskedItEndsWellAndInSilence(words: [String]) async throws {
        try await ShellHome.with { home in
            var environment = home.environment
            environment["AWS_ENDPOINT_URL"] = "http://127.0.0.1:1"
            environment["AWS_REGION"] = "eu-west-1"
            let run = try await CandidatesTests.ask(words, environment)
            #expect(run.output.isEmpty)
        }
    }

    @Test func noUTF8IsNoComplaint() async throws {
        let program = TerminalSession.builtProgram("appflow")
        let run = try await ProgramRun.of(
            "/bin/sh",
            ["-c", #"exec "$0" __complete runs "$(printf '\377')""#, program],
            environment: ["PATH": "/usr/bin:/bin"]
        )
        #expect(run.status == 0 && run.error.isEmpty && run.output.isEmpty)
    }

    /// Nothing is measured: without its deadline the program would hang until the limit of ``ask``.
    @Test(.timeLimit(.minutes(1)))
    func aServiceThatSwallowsEverythingIsNotWaitedFor() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                let flow = LiveFlows.plain
                try await home.learn("cancel", "--flow", flow, "7a")
                simulator.replaceFaults(
                    FaultPlan(rules: [FaultRule(.delay(.seconds(3_600)))])
                )
                // Nothing is known of the flows.
                let run = try await CandidatesTests.ask(["runs", ""], home.environment)
                #expect(run.output.isEmpty)
                try await Task.sleep(for: .seconds(5))
                let words = ["cancel", "--flow", flow, ""]
                let other = try await CandidatesTests.ask(words, home.environment)
                #expect(other.output.hasPrefix("7a-one\tInProgress  "))
                #expect(other.output.contains("  as of "))
            }
        }
    }

    /// A program could ask, and a session that is renewed while the process ends would be lost.
    @Test func noProgramIsRunAndNoSessionRenewed() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                var environment = home.environment
                environment["AWS_ACCESS_KEY_ID"] = nil
                environment["AWS_ENDPOINT_URL"] = simulator.endpoint
                try home.write(
                    ".aws/config",
                    """
                    [profile program]
                    region = eu-west-1
                    credential_process = /usr/bin/touch '\(home.path)/ran'
                    [profile person]
                    region = eu-west-1
                    sso_session = s
                    sso_account_id = 123456789012
                    sso_role_name = r
                    [sso-session s]
                    sso_region = eu-west-1
                    sso_start_url = https://example.com/start

                    """
                )
                // The SHA-1 of the session's name.
                try home.write(
                    ".aws/sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json",
                    """
                    {"startUrl": "https://example.com/start", "region": "eu-west-1",
                    "accessToken": "t", "expiresAt": "2020-01-01T00:00:00Z", "clientId": "c",
                    "clientSecret": "s", "registrationExpiresAt": "2099-01-01T00:00:00Z",
                    "refreshToken": "r"}
                    """
                )
                for profile in ["program", "person"] {
                    let words = ["--profile", profile, "runs", ""]
                    let run = try await CandidatesTests.ask(words, environment)
                    #expect(run.output.isEmpty)
                }
                #expect(!home.holds("ran"))
                #expect(simulator.requests.isEmpty)
            }
        }
    }

    @Test func aListThatNobodyReadsIsNoFailure() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                let program = TerminalSession.builtProgram("appflow")
                let run = try await ProgramRun.of(
                    "/bin/bash",
                    ["-c", #""$0" __complete runs '' >/dev/full; echo $?"#, program],
                    environment: home.environment
                )
                #expect(run.output == "0\n")
                #expect(run.error.isEmpty)
            }
        }
    }

    /// It never reads what a terminal could have to say.
    private static func ask(
        _ words: [String],
        _ environment: [String: String]
    ) async throws -> ProgramRun {
        let run = try await ProgramRun.of(
            TerminalSession.builtProgram("appflow"),
            ["__complete"] + words,
            environment: environment,
            within: .seconds(20)
        )
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        return run
    }
}
