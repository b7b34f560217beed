import JSON
import ProgramSupport
import Testing

/// The real `aws`, version 1: all command lines through its own entry point in one process.
struct RealAWS {
    /// What becomes of each of the pairs.
    static func run(_ pairs: [Pair]) async throws -> [PairRun] {
        let jobs = pairs.map { JSONWriter(.compact).text($0.job) + "\n" }.joined()
        let run = try await PythonTools.run(
            script: "drive_aws.py",
            [InProcessProgram.token],
            input: Array(jobs.utf8),
            within: .seconds(120 + pairs.count / 2)
        )
        let results = try run.output.split(separator: "\n").map { line in
            PairRun(try JSONParser().parse(Array(line.utf8)))
        }
        try #require(results.count == pairs.count, "\(run.error)")
        return results
    }
}
