import ProgramSupport
import TestSupport
import Testing
import World

/// The same command lines and replies, for the real `aws` and for us.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct PairTests {
    @Test func requestsAndOutputAreTheOnesOfAWS() async throws {
        let plan = PairPlan.current
        print("pairs: \(plan.count) with PAIRS_SEED=\(plan.seed)")
        try await ScratchFolder.with { folder in
            let generator = PairGenerator(plan: plan, folder: folder.path)
            let pairs = (0..<plan.count).compactMap(generator.pair)
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

    /// All but the words of an error, unless it is one of those that are the AWS CLI's.
    private static func compare(_ ours: PairRun, _ theirs: PairRun, _ pair: Pair) {
        let isTheirs = ["An error occurred", "Parameter validation failed"].contains {
            theirs.sentence.hasPrefix($0)
        }
        let isSame =
            ours.status == theirs.status && ours.output == theirs.output
            && ours.requests == theirs.requests
            && (!isTheirs || ours.sentence == theirs.sentence)
        guard !isSame else { return }
        let seed = PairPlan.current.seed
        Issue.record("\(pair)\nPAIRS_SEED=\(seed)\naws:  \(theirs)\nours: \(ours)")
    }
}
