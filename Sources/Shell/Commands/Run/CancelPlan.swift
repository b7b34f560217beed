import AppFlow

/// What one `cancel` is about to do to one flow: ids that will be sent, and what is known of their runs.
struct CancelPlan: Sendable {
    /// The flow.
    let flow: String
    /// The ids that will be sent, each once.
    let ids: [String]
    /// The listed run behind each id, where a list was read.
    let runs: [Run]
    /// Runs that were asked for and have ended, so that nothing is sent for them.
    let ended: [Run]

    /// Every run of a fresh list that is active.
    static func everyActiveRun(of flow: String, in session: Session) async throws -> CancelPlan {
        let active = try await session.readRuns(of: flow).filter(\.isActive)
        return CancelPlan(flow: flow, ids: active.map(\.id), runs: active, ended: [])
    }

    /// The runs that words name, beginnings of ids resolved on a fresh list.
    static func listed(
        _ words: [Word],
        of flow: String,
        line: Line,
        in session: Session
    ) async throws -> CancelPlan {
        let listed = KnownRuns(try await session.readRuns(of: flow))
        var runs: [Run] = []
        for word in words {
            let run = try resolve(word, among: listed, line: line)
            if !runs.contains(where: { $0.id == run.id }) { runs.append(run) }
        }
        let ended = runs.filter { $0.hasEnded }
        let others = runs.filter { run in !ended.contains { $0.id == run.id } }
        return CancelPlan(flow: flow, ids: others.map(\.id), runs: others, ended: ended)
    }

    /// The ids as they are, looked up nowhere: scripts, and `--now`.
    static func literal(_ words: [Word], of flow: String) -> CancelPlan {
        var ids: [String] = []
        var seen: Set<[UInt8]> = []
        for word in words where seen.insert(Array(word.text.utf8)).inserted {
            ids.append(word.text)
        }
        return CancelPlan(flow: flow, ids: ids, runs: [], ended: [])
    }

    static func resolve(
        _ word: Word,
        among listed: KnownRuns,
        line: Line
    ) throws(UsageProblem) -> Run {
        if let run = listed.byID[word.text] { return run }
        let matches = listed.ids.beginning(with: word.text)
        guard let first = matches.first, let run = listed.byID[first] else {
            throw UsageProblem(.noRunMatches(word.text), line: line, at: word)
        }
        guard matches.count == 1 else {
            throw UsageProblem(
                .ambiguousRun(word.text, matches: Array(matches)),
                line: line,
                at: word
            )
        }
        return run
    }
}
