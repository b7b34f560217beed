import AWSCore
import Testing

@testable import Shell

/// What a half-typed command line of the system wants, and of whom.
struct CandidateRequestTests {
    @Test(arguments: [
        ("runs ", CandidateRequest.Kind.flows), ("runs --flow ", .flows), ("runs --flow=s", .flows),
        ("--profile p runs sal", .flows), ("runs --region r ", .flows), ("show ", .flows),
        ("cancel --flow a --flow b ", .runs(flow: "b", onlyActive: true)),
        ("cancel --flow=a 7", .runs(flow: "a", onlyActive: true)),
        ("wait --flow a ", .runs(flow: "a", onlyActive: false)),
        ("show --flow a ", .runs(flow: "a", onlyActive: false)),
        ("describe-flow --flow-name ", .flows), ("aws appflow describe-flow --flow-name=", .flows),
        (
            "cancel-flow-executions --flow-name f --execution-ids a ",
            .runs(flow: "f", onlyActive: true)
        ),
        ("--profile ", .profiles), ("runs --profile ", .profiles), ("--profile=p", .profiles),
        ("list-flows --profile ", .profiles), ("profile ", .profiles), ("region ", .regions),
        ("--demo --region ", .regions), ("--demo profile ", .profiles),
    ])
    func itIsKnownWhatIsWanted(line: String, kind: CandidateRequest.Kind) throws {
        let request = try #require(CandidateRequest(words(line)))
        #expect(request.kind == kind)
    }

    @Test(arguments: [
        "", "ru", "nonsense ", "--nonsense ", "runs x ", "cancel ", "wait ", "runs --",
        "list-flows --output ", "list-flows ", "create-flow --flow-name ", "runs --output ",
        "cancel-flow-executions --execution-ids ", "runs -- --profile ", "-c runs ", "simulate ",
        // What is in the process is nobody else's.
        "--demo runs ", "--demo cancel --flow x ",
    ])
    func nothingElseIs(line: String) {
        #expect(CandidateRequest(words(line)) == nil)
    }

    @Test func itIsAskedWhereTheLineWouldGo() throws {
        let line = "--profile a runs --region=eu-west-2 --endpoint-url http://x --no-sign-request s"
        let options = try #require(CandidateRequest(words(line))).options
        #expect(options.profile == "a")
        #expect(options.region == "eu-west-2")
        #expect(options.endpointURL == "http://x")
        #expect(!options.signsRequests)
    }

    @Test func anOperationsLineTellsItToo() throws {
        let line =
            "cancel-flow-executions --profile=a --flow-name f --region r --execution-ids i j k"
        let request = try #require(CandidateRequest(words(line)))
        #expect(request.options.profile == "a")
        #expect(request.options.region == "r")
        #expect(request.typed == ["i", "j"])
        #expect(request.prefix == "k")
    }

    @Test func theValueOfAnotherOptionIsNoOption() throws {
        let request = try #require(CandidateRequest(words("cancel --flow --profile x")))
        #expect(request.kind == .runs(flow: "--profile", onlyActive: true))
        #expect(request.options.profile == nil)
    }

    @Test func withoutAWordThereIsNothing() {
        #expect(CandidateRequest([]) == nil)
    }

    private func words(_ line: String) -> ArraySlice<String> {
        line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)[...]
    }
}
