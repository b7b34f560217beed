import JSON
import Synchronization
import Testing

@testable import AppFlow

struct PagingTests {
    private func page(_ names: [String], next: String? = nil) -> FakeTransport.Answer {
        let flows = names.map { #"{"flowName": "\#($0)"}"# }.joined(separator: ",")
        let token = next.map { #", "nextToken": \#($0)"# } ?? ""
        return .success(#"{"flows": [\#(flows)]\#(token)}"#)
    }

    @Test func followsTheTokensToTheEnd() async throws {
        let service = TestService(
            page(["a", "b"], next: #""t1""#),
            page([], next: #""t2""#),
            page(["c"])
        )
        let seen = Mutex<[ReadingProgress]>([])
        let flows = try await service.client().flows { progress in
            seen.withLock { $0.append(progress) }
        }
        #expect(flows.map(\.name) == ["a", "b", "c"])
        #expect(
            service.transport.bodies == [
                #"{"maxResults": 100}"#, #"{"maxResults": 100, "nextToken": "t1"}"#,
                #"{"maxResults": 100, "nextToken": "t2"}"#,
            ]
        )
        #expect(
            seen.withLock { $0 } == [
                ReadingProgress(pages: 1, items: 2), ReadingProgress(pages: 2, items: 2),
                ReadingProgress(pages: 3, items: 3),
            ]
        )
    }

    @Test(arguments: ["null", #""""#])
    func aTokenWithNothingInItIsTheEnd(_ token: String) async throws {
        let service = TestService(page(["a"], next: token))
        #expect(try await service.client().flows().count == 1)
        #expect(service.transport.requests.count == 1)
    }

    @Test func anItemSeenAgainIsTheLaterOne() async throws {
        let service = TestService(
            .success(
                #"{"flows": [{"flowName": "a", "flowStatus": "Draft"}, {"flowName": "b"}], "#
                    + #""nextToken": "t"}"#
            ),
            .success(#"{"flows": [{"flowName": "a", "flowStatus": "Active"}]}"#)
        )
        let flows = try await service.client().flows()
        #expect(flows.map(\.name) == ["a", "b"])
        #expect(flows.map(\.status) == ["Active", ""])
    }

    @Test(arguments: [
        (["a", "a"], PagingProblem.repeatedToken(page: 2)),
        (["a", "b", "c", "b"], .repeatedToken(page: 4)),
    ])
    func tokensThatGoRoundAreAFailure(_ tokens: [String], _ problem: PagingProblem) async throws {
        let pages = tokens.map { page(["x"], next: "\"\($0)\"") }
        let service = TestService(transport: FakeTransport(pages))
        let client = try service.client()
        await #expect(throws: AppFlowFailure.paging(problem, .listFlows)) {
            try await client.flows()
        }
        #expect(service.transport.requests.count == tokens.count)
    }

    @Test func aTokenThatIsNoTextIsAFailure() async throws {
        let client = try TestService(page(["x"], next: "7")).client()
        await #expect(throws: AppFlowFailure.paging(.malformedToken(page: 1), .listFlows)) {
            try await client.flows()
        }
    }

    @Test func aListHasAnEnd() async throws {
        let pages = (1...1_001).map { page(["x"], next: "\"\($0)\"") }
        let service = TestService(transport: FakeTransport(pages))
        let client = try service.client()
        await #expect(throws: AppFlowFailure.paging(.tooManyPages(limit: 1_000), .listFlows)) {
            try await client.flows()
        }
        #expect(service.transport.requests.count == 1_000)
    }

    @Test func aThousandPagesAreRead() async throws {
        let pages = (1...999).map { page(["x\($0)"], next: "\"\($0)\"") } + [page(["last"])]
        let service = TestService(transport: FakeTransport(pages))
        #expect(try await service.client().flows().count == 1_000)
    }

    @Test func aCancelledTaskReadsNoFurther() async throws {
        let service = TestService(page(["a"], next: #""t""#), page(["b"]))
        let client = try service.client()
        let reading = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await client.flows()
        }
        await #expect(throws: CancellationError.self) { try await reading.value }
        #expect(service.transport.requests.isEmpty)
    }
}
