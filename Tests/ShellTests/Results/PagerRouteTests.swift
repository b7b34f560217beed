import Shell
import Testing
import World

@testable import Shell

/// A listing that is longer than the screen.
struct PagerRouteTests {
    let small = TerminalSize(columns: 120, rows: 4)

    @Test func aLongListingIsPagedWithItsLastLine() async throws {
        try await ShellFixture.with(terminal: small) { shell in
            try await shell.type("runs sales-accounts")
            let run = try #require(shell.programs.runs.first)
            #expect(run.command == "less -FRX")
            #expect(run.input?.contains("77e95f3c-1b28  Successful") == true)
            #expect(run.input?.hasSuffix("as of 14:00:00Z\n") == true)
            #expect(!shell.transcript.all.contains("77e95f3c-1b28"))
        }
    }

    @Test func onlyAtThePromptAndOnlyWhatIsLonger() async throws {
        try await ShellFixture.with(terminal: small) { shell in
            _ = await shell.run("runs sales-accounts")
            try await shell.type("flows", "set", "cancel 3f --flow sales-accounts", "nonsense")
            #expect(shell.programs.runs.isEmpty)
        }
        try await ShellFixture.with { shell in
            try await shell.type("runs sales-accounts", "help")
            #expect(shell.programs.runs.isEmpty)
        }
    }

    @Test func thePagerSeesNoSecret() throws {
        let environment: Environment = [
            "AWS_SECRET_ACCESS_KEY": "secret", "PATH": "/bin", "PAGER": "most -s",
        ]
        let pager = try #require(Pager(environment))
        #expect(pager.command == "most -s")
        #expect(pager.environment.all == ["PATH": "/bin", "PAGER": "most -s", "LESS": "FRX"])
    }

    @Test(arguments: ["", "cat"])
    func thereNeedNotBeOne(name: String) {
        #expect(Pager(["PAGER": name]) == nil)
    }

    @Test(arguments: [Programs.Status.exited(127), .exited(126)])
    func withoutAPagerTheListingIsPrinted(status: Programs.Status) async throws {
        try await ShellFixture.with(terminal: small) { shell in
            shell.programs.end(with: status)
            try await shell.type("runs sales-accounts")
            #expect(shell.transcript.all.contains("77e95f3c-1b28  Successful"))
        }
    }

    @Test func whatWasSaidBeforeAFailureIsShownBeforeIt() async throws {
        try await ShellFixture.with(terminal: small) { shell in
            shell.service.fail("describe-flow", .refused(status: 400, code: "ValidationException"))
            try await shell.type("show sales-accounts")
            #expect(shell.transcript.all.contains("error: "))
        }
    }
}

extension Pager: Equatable {
    static func == (left: Pager, right: Pager) -> Bool {
        left.command == right.command && left.environment.all == right.environment.all
    }
}
