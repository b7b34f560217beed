@testable import AWSCore
import SigV4
import TestSupport
import Testing
import World

/// What the program that a profile names writes.
struct ProcessCredentialsTests {
    private func bench(
        _ folder: ScratchFolder,
        _ output: String,
        status: Programs.Status = .exited(0),
        line: String = "tool 'a b' c"
    ) -> CredentialBench {
        var bench = CredentialBench(folder)
        bench.config = "[default]\ncredential_process = \(line)\naws_account_id = 12\n"
        bench.programs = Programs { _, _, _ throws(ProgramFailure) in
            throw ProgramFailure(command: "", reason: "")
        } capture: { words, _, _, lendsTerminal throws(Programs.CaptureFailure) in
            #expect(words == ["tool", "a b", "c"])
            #expect(!lendsTerminal)
            return Programs.Captured(
                status: status,
                output: Array(output.utf8),
                error: Array("why\n".utf8)
            )
        }
        return bench
    }

    @Test("Its line is split into words, and its object is read")
    func keys() async throws {
        try await ScratchFolder.with { folder in
            let bench = bench(
                folder,
                #"{"Version":1,"AccessKeyId":"K","SecretAccessKey":"S","SessionToken":"T","#
                    + #""Expiration":"2099-01-01T00:00:00Z"}"#
            )
            let found = try await bench.run().0
            #expect(found.accessKeyID == "K")
            #expect(found.signing.sessionToken?.reveal() == "T")
            #expect(found.source == .process)
            #expect(found.accountID == "12")
            #expect(found.expiry != nil)
        }
    }

    private static let outputs: [(String, ProcessProblem)] = [
        ("[]", .notAnObject), ("{}", .badVersion(nil)), (#"{"Version":2}"#, .badVersion("2")),
        (#"{"Version":"1"}"#, .badVersion("1")), (#"{"Version":1}"#, .missingKey("AccessKeyId")),
        (#"{"Version":1,"AccessKeyId":"K"}"#, .missingKey("SecretAccessKey")),
        (#"{"Version":1,"AccessKeyId":1}"#, .missingKey("AccessKeyId")),
    ]

    @Test("Output of another form is named", arguments: outputs)
    func output(_ output: String, _ problem: ProcessProblem) async throws {
        try await ScratchFolder.with { folder in
            let failure = try await bench(folder, output).failure().0
            #expect(failure == .process(problem))
        }
    }

    @Test("A program that fails, and a line that is none, are named")
    func failures() async throws {
        try await ScratchFolder.with { folder in
            var bench = bench(folder, "", status: .exited(3))
            #expect(try await bench.failure().0 == .process(.failed("why\n")))
            bench = self.bench(folder, "", line: "tool 'a")
            #expect(try await bench.failure().0 == .process(.badLine))
            bench = CredentialBench(folder)
            bench.config = "[default]\ncredential_process = /nowhere/x\n"
            #expect(
                try await bench.failure().0
                    == .process(.notStarted(program: "/nowhere/x", errno: 2))
            )
            bench = self.bench(folder, "hello")
            guard case .process(.notJSON)? = try await bench.failure().0 else {
                Issue.record("taken")
                return
            }
        }
    }
}
