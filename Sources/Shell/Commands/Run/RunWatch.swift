import AppFlow
import TerminalText
import World

/// `watch [FLOW]`: tells every change of a flow's runs until none is unfinished, or Ctrl-C.
struct RunWatch: ShellCommand {
    static let about = CommandDescription(
        "watch",
        summary: "tell every change of a flow's runs until none is unfinished",
        syntax: CommandSyntax(
            [.init("FLOW", .flow, .optional)],
            options: [
                .flow,
                .init("--every", .duration, label: "TIME", summary: "look so often (default 5s)"),
            ]
        ),
        notes: [
            "Ctrl-C goes back to the prompt; the runs go on.",
            "no change 11m means that no counter moved between two looks.",
        ],
        examples: ["watch", "watch sales-accounts --every 30s"]
    )

    private let flow: FlowSelection
    private let interval: Duration

    init(_ invocation: Invocation) throws {
        flow = try FlowSelection(invocation, argument: invocation.argument)
        interval = try Length.option("--every", of: invocation) ?? .seconds(5)
    }

    func run(in session: Session) async throws -> ExitCode {
        let name = try flow.one(in: session)
        let clock = session.world.clock
        var seen = WatchedRuns()
        var code = ExitCode.done
        while true {
            let runs = try await session.readRuns(of: name)
            for change in seen.changes(in: runs, at: clock.uptime) {
                session.screen.print(
                    "\(Cells.clock(clock.now)) " + WatchedRuns.text(of: change)
                )
                if change.run.hasEnded, change.run.status != .successful { code = .failed }
            }
            guard runs.contains(where: \.isUnfinished) else {
                session.screen.print(CancelRun.nothingActive(at: clock.now))
                return code
            }
            try await clock.sleep(for: interval)
        }
    }
}
