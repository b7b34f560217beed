import AWSCore
import AppFlow
import Shell
import TerminalText
import Testing
import World

@testable import Shell

/// Whose names Tab offers in a line that says itself whom or what to reach.
struct ElsewhereTests {
    @Test func aLineThatNamesNothingIsTheSessions() async throws {
        try await ShellFixture.with { shell in
            let session = shell.session
            let found = try refresher("describe-flow --flow-name ", Elsewhere(session)).session
            #expect(found.knowledge === session.knowledge)
        }
    }

    @Test(arguments: [
        "--region eu-west-2", "--profile default", "--endpoint-url http://127.0.0.1:2",
        "--no-sign-request",
    ])
    func anotherPlaceKnowsNothingOfThisOne(option: String) async throws {
        try await ShellFixture.with { shell in
            let session = shell.session
            let elsewhere = Elsewhere(session)
            let line = "aws \(option) appflow describe-flow --flow-name "
            let found = try refresher(line, elsewhere).session
            #expect(found.knowledge !== session.knowledge)
            #expect(found.store.isReadOnly)
            // What a Tab had read there is there at the next one.
            #expect(try refresher(line, elsewhere).session.knowledge === found.knowledge)
            // Another identity of the session makes it another place.
            _ = try session.store.reconnect { $0.region = "eu-west-3" }
            #expect(try refresher(line, elsewhere).session.knowledge !== found.knowledge)
        }
    }

    @Test func theRegionOfTheSessionDoesNotGoWithAnotherProfile() async throws {
        try await ShellFixture.with { shell in
            let session = shell.session
            _ = try session.store.reconnect { $0.region = "eu-west-3" }
            let line = "describe-flow --profile default --flow-name "
            let found = try refresher(line, Elsewhere(session)).session
            #expect(try found.connection().settings.region.value == "eu-west-1")
        }
    }

    private func refresher(_ line: String, _ elsewhere: Elsewhere) throws -> Refresher {
        let cursor = try #require(CursorContext(line: line, cursor: line.utf8.count))
        return elsewhere.refresher(for: try #require(OperationContext(cursor)))
    }
}

extension ShellFixture {
    /// A session as a line at the prompt has it.
    fileprivate var session: Session {
        let parts = parts
        return Session(
            world: parts.world,
            screen: Screen(parts.world.streams, environment: parts.world.environment),
            origin: .prompt,
            asker: nil,
            store: parts.store,
            history: parts.history,
            journal: parts.journal,
            background: nil
        )
    }
}
