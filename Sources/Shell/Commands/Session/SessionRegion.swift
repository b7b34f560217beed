import AWSCore
import TerminalText

/// `region [NAME]`: shows the region or goes to another.
struct SessionRegion: ShellCommand {
    static let about = CommandDescription(
        "region",
        summary: "show the region, or go to another (drops the selected flow)",
        syntax: CommandSyntax([.init("NAME", .region, .optional)]),
        examples: ["region eu-west-1"]
    )

    private let name: String?

    init(_ invocation: Invocation) {
        name = invocation.argument?.text
    }

    func run(in session: Session) async throws -> ExitCode {
        guard let name else {
            let region = try session.connection().settings.region
            session.screen.print("\(region.value)  from \(region.origin.words)")
            return .done
        }
        return try session.reconnect { $0.region = name }
    }
}
