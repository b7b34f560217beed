import AppFlow
import JSON
import TerminalText
import World

/// `start [FLOW]`: begins a run of an on-demand flow, or activates the schedule or trigger of another.
struct FlowStart: ShellCommand, ReplyingCommand {
    static let about = CommandDescription(
        "start",
        summary: "start a run of an on-demand flow, or activate a scheduled one",
        syntax: CommandSyntax(
            [.init("FLOW", .flow, .optional)],
            options: [
                .flow,
                .yes,
            ]
        ),
        notes: [
            "A run of an on-demand flow is billed. A new run can take some seconds to be listed."
        ],
        examples: ["start sales-orders"],
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
        try session.refuseIfReadOnly(.startFlow)
        let name = try flow.one(in: session)
        try await session.confirm(isPreanswered: isPreanswered) {
            let flow = try await session.describe(name)
            let isOnDemand = flow.trigger == "OnDemand"
            return Question(
                lines: [
                    try session.identityLine(flow: name),
                    isOnDemand
                        ? "  starts a billable run"
                        : "  activates the \(flow.trigger == "Event" ? "event trigger" : "schedule")",
                ],
                action: isOnDemand ? "Start a run" : "Activate this flow",
                consent: .yes
            )
        }
        // One token for all attempts: a lost reply can't become a second run.
        let token = session.world.random.uuid()
        session.activity.willSend()
        let reply = try await session.connection().client.start(name, clientToken: token)
        let id = reply.value["executionId"]?.stringValue
        session.screen.print(
            id.map { "\($0)  started; it can take some seconds to be listed" }
                ?? "\(name)  activated"
        )
        session.refreshRuns(of: name)
        return (.done, reply.value)
    }
}
