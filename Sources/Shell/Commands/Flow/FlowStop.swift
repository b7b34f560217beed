import AppFlow
import JSON
import TerminalText

/// `stop [FLOW]`: stops the schedule or trigger of a flow; runs that are active go on.
struct FlowStop: ShellCommand, ReplyingCommand {
    static let about = CommandDescription(
        "stop",
        summary: "stop the schedule or trigger of a flow; its active runs go on",
        syntax: CommandSyntax(
            [.init("FLOW", .flow, .optional)],
            options: [
                .flow,
                .yes,
            ]
        ),
        notes: ["An on-demand flow has nothing to stop: cancel ends its runs."],
        examples: ["stop sales-accounts"],
        isChanging: true
    )

    private let flow: FlowSelection
    private let isPreanswered: Bool

    init(_ invocation: Invocation) throws {
        flow = try FlowSelection(invocation, argument: invocation.argument)
        isPreanswered = invocation.has("--yes")
    }

    func run(in session: Session) async throws -> ExitCode {
        try await reply(in: session).code
    }

    func reply(in session: Session) async throws -> (code: ExitCode, reply: JSONValue) {
        try session.refuseIfReadOnly(.stopFlow)
        let name = try flow.one(in: session)
        try await session.confirm(isPreanswered: isPreanswered) {
            let active = try await session.readRuns(of: name).filter(\.isActive)
            return Question(
                lines: [
                    try session.identityLine(flow: name), "  " + FlowStop.goesOn(active.count),
                ],
                action: "Stop this flow",
                consent: .yes
            )
        }
        session.activity.willSend()
        let reply = try await session.connection().client.stop(name)
        session.screen.print("\(name)  \(reply.value["flowStatus"]?.stringValue ?? "stopped")")
        return (.done, reply.value)
    }

    private static func goesOn(_ count: Int) -> SafeText {
        switch count {
        case 0: "no active run is listed"
        case 1: "the active run goes on"
        default: "the \(count) active runs go on"
        }
    }
}
