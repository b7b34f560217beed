import AppFlow
import ProgramSupport
import TestSupport
import Testing
import World

/// The same command lines and replies, for the real `aws` and for us.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct PairTests {
    private static let plan = PairPlan.current

    @Test func requestsAndOutputAreTheOnesOfAWS() async throws {
        print("\(Self.plan.count) pairs with PAIRS_SEED=\(Self.plan.seed)")
        try await ScratchFolder.with { folder in
            let generator = PairGenerator(plan: Self.plan, folder: folder.path)
            let pairs = (0..<Self.plan.count).map { generator.pair($0) }
            for file in pairs.flatMap(\.files) {
                try Files().append(Array(file.text.utf8), to: file.path, durably: false)
            }
            let expected = try await RealAWS.run(pairs)
            for (pair, expected) in zip(pairs, expected) {
                Self.compare(await InProcessProgram.run(pair), expected, pair)
            }
            let codes = [0, 2, 255].map { code in expected.count { $0.status == code } }
            print("exit codes 0, 2, 255: \(codes); sent: \(expected.count { $0.requests != [] })")
        }
    }

    @Test func whatIsWrongWithAnInputIsToldAsByAWS() async throws {
        let generator = PairGenerator(plan: Self.plan, folder: "")
        let pairs = (0..<Self.plan.count).map(generator.invalidPair)
        let expected = try await RealAWS.run(pairs)
        for (pair, expected) in zip(pairs, expected) {
            Self.compare(await InProcessProgram.run(pair), expected, pair)
        }
        // Now and then a value fits all the same.
        let refused = expected.count { $0.sentence.hasPrefix("Parameter validation failed") }
        #expect(refused > pairs.count / 2)
    }

    @Test(arguments: [
        ["--generate-cli-skeleton"], ["--generate-cli-skeleton", "input", "--output", "text"],
    ])
    func aSkeletonIsTheOneOfAWS(_ words: [String]) async throws {
        let pairs = Operation.all.indices.map { PairGenerator.skeletonPair($0, words) }
        for (pair, expected) in zip(pairs, try await RealAWS.run(pairs)) {
            #expect(expected.status == 0)
            Self.compare(await InProcessProgram.run(pair), expected, pair)
        }
    }

    @Test(arguments: ["json", "text", "table"])
    func theSkeletonOfAReplyIsTheOneOfAWS(_ format: String) async throws {
        let generator = PairGenerator(plan: Self.plan, folder: "")
        let pairs = Operation.all.indices.map { generator.replySkeletonPair($0, format) }
        var refused: [Operation] = []
        for (pair, expected) in zip(pairs, try await RealAWS.run(pairs)) {
            let ours = await InProcessProgram.run(pair)
            if expected.status == 255 {
                // The AWS CLI makes a skeleton that it doesn't let pass itself.
                refused.append(pair.operation)
                #expect(ours.status == 0)
            } else {
                Self.compare(ours, expected, pair)
            }
        }
        #expect(refused == [.describeConnectorProfiles, .describeFlow])
    }

    /// All must be the same, but for the words of errors that are ours on purpose.
    private static func compare(_ ours: PairRun, _ theirs: PairRun, _ pair: Pair) {
        // Usage, texts of Python's exceptions, where awscli forgot the f of an f-string, and secrets.
        let isOurs =
            theirs.sentence.hasPrefix("usage: ") || theirs.sentence.contains("has no attribute")
            || theirs.sentence.contains("{self._error_location()}")
            || ours.sentence.contains("<redacted>")
        let isSame =
            ours.status == theirs.status && ours.output == theirs.output
            && ours.requests == theirs.requests && (isOurs || ours.sentence == theirs.sentence)
        guard !isSame else { return }
        Issue.record("\(pair)\nPAIRS_SEED=\(plan.seed)\naws:  \(theirs)\nours: \(ours)")
    }
}
