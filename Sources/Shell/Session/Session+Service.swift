import AWSCore
import AppFlow
import TerminalText
import World

extension Session {
    /// Describes a flow, and learns the account from its ARN.
    ///
    /// - Throws: ``UnknownFlow`` when there is none of that name and the known ones have one like it.
    func describe(_ name: String) async throws -> FlowDescription {
        do {
            let flow = try await connection().client.flow(named: name)
            learnAccount(from: flow.arn)
            return flow
        } catch let failure as CallFailure {
            throw UnknownFlow(failure, name: name, known: knowledge.now.flows?.value) ?? failure
        }
    }

    /// Reads all flows, and keeps them for Tab.
    func readFlows() async throws -> [FlowSummary] {
        let flows = try await connection().client.flows(progress: progress("flows"))
        learnAccount(from: flows.first?.arn)
        knowledge.learn(flows: flows)
        return flows
    }

    /// Reads all runs of a flow, newest first, and keeps them for Tab.
    func readRuns(of flow: String) async throws -> [Run] {
        let runs = try await connection().client.runs(of: flow, progress: progress("runs"))
        knowledge.learn(runs: runs, of: flow)
        return runs
    }

    /// Reads the runs of a flow behind the prompt, so that the next Tab has them.
    func refreshRuns(of flow: String) {
        guard background != nil else { return }
        _ = Refresher(session: self).runs(of: flow, waiting: .zero)
    }

    /// The first ARN in a reply tells the account; nothing is asked for its sake.
    private func learnAccount(from arn: String?) {
        guard store.account == nil, let arn, let account = ARN.account(of: arn) else { return }
        store.learn(account: account)
    }

    /// Says how far a long reading has come, from the second page on.
    private func progress(_ what: String) -> @Sendable (ReadingProgress) -> Void {
        let screen = screen
        return { progress in
            guard progress.pages > 1 else { return }
            screen.progress("reading \(what): \(progress.items) so far, Ctrl-C stops")
        }
    }
}

/// Amazon resource names, as far as they tell an account: `arn:PARTITION:SERVICE:REGION:ACCOUNT:...`.
enum ARN {
    /// The twelve digits of the account.
    static func account(of arn: String) -> String? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[4].utf8.count == 12,
            parts[4].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return String(parts[4])
    }
}
