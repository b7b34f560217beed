import TerminalText

/// `set [NAME VALUE]`: shows the settings of this session or changes one.
struct SessionSet: ShellCommand {
    static let about = CommandDescription(
        "set",
        summary: "show the settings of this session, or change one",
        syntax: CommandSyntax([
            .init("NAME", .choice(["read-only", "output"]), .optional),
            .init(
                "VALUE",
                .choiceAfter(["read-only": ["on"], "output": ["table", "json"]]),
                .optional
            ),
        ]),
        notes: [
            "read-only on   no changing request is sent any more; nothing in the session lifts it",
            "output table   listing commands print tables",
            "output json    listing commands print the service's JSON",
        ],
        examples: ["set read-only on"]
    )

    private let invocation: Invocation

    init(_ invocation: Invocation) throws {
        if invocation.arguments.count == 1 {
            throw UsageProblem(
                .missingArgument("VALUE"),
                line: invocation.line,
                at: invocation.argument
            )
        }
        self.invocation = invocation
    }

    func run(in session: Session) async throws -> ExitCode {
        guard invocation.arguments.count == 2 else {
            session.screen.print([
                "read-only  \(session.store.isReadOnly ? "on" : "off")",
                "output     \(session.store.format.rawValue)",
            ])
            return .done
        }
        let value = invocation.arguments[1]
        switch (invocation.arguments[0].text, value.text) {
        case ("read-only", "on"):
            session.store.closeGate()
        case ("output", "table"):
            session.store.format = .table
        case ("output", "json"):
            session.store.format = .json
        case ("read-only", _):
            throw UsageProblem(
                .notAChoice(value.text, of: ["on"]),
                line: invocation.line,
                at: value
            )
        default:
            throw UsageProblem(
                .notAChoice(value.text, of: ["table", "json"]),
                line: invocation.line,
                at: value
            )
        }
        return .done
    }
}
