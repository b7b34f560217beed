import AppFlow
import JSON
import TerminalText
import World

/// `runs [FLOW]`: lists the runs of a flow, newest first.
struct RunList: ShellCommand {
    static let about = CommandDescription(
        "runs",
        summary: "list the runs of a flow: the unfinished ones and the latest",
        syntax: CommandSyntax(
            [.init("FLOW", .flow, .optional)],
            options: [
                .flow,
                .init("--all", summary: "every run that the service still lists"), .output,
            ]
        ),
        examples: ["runs", "runs sales-accounts --all", "runs --output json"],
        isPaged: true
    )

    private let flow: FlowSelection
    private let showsAll: Bool
    private let format: ListingFormat?

    /// Without `--all`, so many finished runs are shown beside the unfinished ones.
    private static let finishedShown = 10

    init(_ invocation: Invocation) throws {
        flow = try FlowSelection(invocation, argument: invocation.argument)
        showsAll = invocation.has("--all")
        format = ListingFormat(invocation)
    }

    func run(in session: Session) async throws -> ExitCode {
        let runs = try await session.readRuns(of: flow.one(in: session))
        let readAt = session.world.clock.now
        let shown = showsAll ? runs : RunList.latest(of: runs)
        if (format ?? session.store.format) == .json {
            session.screen.printJSON(["flowExecutions": .array(shown.map(\.raw))])
            return .done
        }
        var lines = RunTable(shown, now: readAt).lines(fitting: session.screen.width)
        let asOf: SafeText = "as of \(Cells.clock(readAt))"
        lines.append(
            shown.count < runs.count
                ? "\(runs.count - shown.count) older not shown: runs --all   \(asOf)" : asOf
        )
        session.screen.print(lines)
        return .done
    }

    /// Every unfinished run, and the latest finished ones, in the order given.
    private static func latest(of runs: [Run]) -> [Run] {
        var room = finishedShown
        return runs.filter { run in
            if run.isUnfinished { return true }
            room -= 1
            return room >= 0
        }
    }
}
