import AWSCore
import Synchronization
import TestSupport
import Testing
import World

@testable import AppFlow
@testable import Shell

/// Of two mistakes the one is told that the AWS CLI tells.
struct OneShotOrderTests {
    private static let file = ConfigurationFailure.file("/c", line: 1, .notUTF8)
    private static let timeout = ConfigurationFailure.badTimeout("x", .option("--cli-read-timeout"))
    private static let profile = ConfigurationFailure.profileNotFound("p", .option("--profile"))
    private static let region = ConfigurationFailure.regionMissing(profile: "default")

    @Test(arguments: [
        (["list-flows", "--output", "x"], file, 2, "--output"),
        (["describe-flow"], file, 255, "Unable to parse config file"),
        (["describe-flow"], timeout, 255, "invalid literal"),
        (["describe-flow"], profile, 2, "--flow-name"),
        (["list-flows", "--bogus"], profile, 255, "--bogus"),
        (["list-flows", "--max-results", "x"], profile, 255, "invalid literal"),
        (
            ["list-flows", "--cli-input-json", "file://nope"], profile, 255,
            "Unable to load paramfile"
        ),
        (["list-flows", "--cli-input-json", "{"], profile, 255, "config profile (p)"),
        (["list-flows", "--cli-input-json", "{"], region, 255, "Invalid JSON"),
        (["list-flows", "--max-results", "0"], region, 255, "You must specify a region"),
    ])
    func order(words: [String], failure: ConfigurationFailure, code: Int32, text: String)
        async throws
    {
        let (exit, told) = await run(words, failure)
        #expect(exit.rawValue == code)
        #expect(told.contains(text))
    }

    @Test func `a missing region is told without a blank line, a missing profile with one`() async {
        #expect(await run(["list-flows"], Self.region).told.hasPrefix("You must specify a region."))
        #expect(await run(["list-flows"], Self.profile).told.hasPrefix("\nThe config profile"))
    }

    private func run(
        _ words: [String],
        _ failure: ConfigurationFailure
    ) async -> (exit: ExitCode, told: String) {
        let told = Transcript()
        var world = World.live()
        world.streams.error = ByteSink(isTerminal: false) { bytes throws(FileFailure) in
            told.add(String(decoding: bytes, as: UTF8.self))
        }
        guard let call = OneShot(words) else { return (.done, "no operation") }
        let exit = await call.run(in: world, FailingConnector(failure: failure))
        return (exit, told.all)
    }
}

/// Connects to nothing.
private struct FailingConnector: Connector {
    let failure: ConfigurationFailure

    func connect(
        _ options: AWSOptions,
        gate: ReadOnlyGate
    ) throws(ConfigurationFailure) -> Connection {
        throw failure
    }

    func profiles() -> [String] {
        []
    }

    func label(of settings: AWSSettings) -> String {
        ""
    }
}
