import AppFlow
import JSON
import TerminalText
import World

/// `flows [GLOB]`: lists the flows, with their last run and how many runs are active.
struct FlowList: ShellCommand {
    static let about = CommandDescription(
        "flows",
        summary: "list the flows, or those that match a pattern",
        syntax: CommandSyntax(
            [.init("GLOB", .flowPattern, .optional)],
            options: [
                .init(
                    "--active",
                    summary: "count the active runs of each; show flows that have some"
                ),
                .output,
            ]
        ),
        notes: [
            "ACTIVE is counted for flows whose last run is in progress, for all with --active;",
            "- means that it wasn't counted.",
        ],
        examples: ["flows", "flows 'sales*'", "flows --active"],
        isPaged: true
    )

    private let pattern: String?
    private let onlyActive: Bool
    private let format: ListingFormat?

    /// So many flows are asked for their runs at once.
    private static let concurrency = 8

    init(_ invocation: Invocation) {
        pattern = invocation.argument?.text
        onlyActive = invocation.has("--active")
        format = ListingFormat(invocation)
    }

    func run(in session: Session) async throws -> ExitCode {
        let glob = pattern.map(Glob.init)
        var flows = try await session.readFlows().filter { glob?.matches($0.name) ?? true }
        flows.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let wanted = flows.filter { onlyActive || $0.lastRunStatus == .inProgress }
        let active = try await countActive(wanted.map(\.name), in: session)
        if onlyActive { flows.removeAll { active[$0.name, default: 0] == 0 } }
        if (format ?? session.store.format) == .json {
            session.screen.printJSON(["flows": .array(flows.map(\.raw))])
        } else {
            let table = FlowTable(flows, active: active, now: session.world.clock.now)
            session.screen.print(table.lines(fitting: session.screen.width))
        }
        return .done
    }

    private func countActive(
        _ names: [String],
        in session: Session
    ) async throws -> [String: Int] {
        try await withThrowingTaskGroup(of: (String, Int).self) { group in
            var counts: [String: Int] = [:]
            for (index, name) in names.enumerated() {
                if index >= FlowList.concurrency, let (name, count) = try await group.next() {
                    counts[name] = count
                }
                group.addTask {
                    (name, try await session.readRuns(of: name).count(where: \.isActive))
                }
            }
            for try await (name, count) in group { counts[name] = count }
            return counts
        }
    }
}
