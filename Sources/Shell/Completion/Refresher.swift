import AppFlow
import Glibc
import World

/// Reads what Tab wants behind the prompt, and lets Tab wait for it a moment.
struct Refresher: Sendable {
    let session: Session

    /// The flows; waits only when they were never read.
    func flows(waiting patience: Duration) -> KnownFlows? {
        let knowledge = session.knowledge
        if knowledge.isStale(knowledge.now.flows) {
            refresh("flows") { connection, generation in
                let flows = try await connection.client.flows()
                knowledge.learn(flows: flows, generation: generation)
            }
        }
        return wait(patience, for: "flows") { $0.flows?.value }
    }

    /// The runs of a flow; waits only when they were never read.
    func runs(of flow: String, waiting patience: Duration) -> KnownRuns? {
        let knowledge = session.knowledge
        let topic = "runs of \(flow)"
        if knowledge.isStale(knowledge.now.runs[flow]) {
            refresh(topic) { connection, generation in
                let runs = try await connection.client.runs(of: flow)
                knowledge.learn(runs: runs, of: flow, generation: generation)
            }
        }
        return wait(patience, for: topic) { $0.runs[flow]?.value }
    }

    /// One reading of a topic at a time; a failure is nobody's business here.
    private func refresh(
        _ topic: String,
        _ read: @escaping @Sendable (Connection, _ generation: Int) async throws -> Void
    ) {
        let knowledge = session.knowledge
        guard let background = session.background, knowledge.beginRefresh(of: topic) else { return }
        let generation = knowledge.now.generation
        background.start {
            defer { knowledge.endRefresh(of: topic) }
            guard let connection = try? session.connection() else { return }
            try? await read(connection, generation)
        }
    }

    /// Looks every few milliseconds: the editor's own thread waits here, which has nothing else to do.
    private func wait<Value>(
        _ patience: Duration,
        for topic: String,
        _ look: (Knowledge.Snapshot) -> Value?
    ) -> Value? {
        let clock = session.world.clock
        let end = clock.uptime + patience
        while true {
            let isReading = session.knowledge.isRefreshing(topic)
            if let value = look(session.knowledge.now) { return value }
            guard isReading, clock.uptime < end else { return nil }
            usleep(2_000)
        }
    }
}
