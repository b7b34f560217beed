import AWSCore
import TerminalText

/// `profile [NAME]`: lists the profiles or goes to another.
struct SessionProfile: ShellCommand {
    static let about = CommandDescription(
        "profile",
        summary: "list the profiles, or go to another (drops the selected flow)",
        syntax: CommandSyntax([.init("NAME", .profile, .optional)]),
        examples: ["profile prod"]
    )

    private let name: String?

    init(_ invocation: Invocation) {
        name = invocation.argument?.text
    }

    func run(in session: Session) async throws -> ExitCode {
        guard let name else {
            let current = (try? session.connection())?.settings.profile.value
            for profile in session.store.profiles() {
                session.screen.print("\(profile == current ? "*" : " ") \(profile)")
            }
            return .done
        }
        // A region given on the command line belonged to the profile it was given with.
        return try session.reconnect { options in
            options.profile = name
            options.region = nil
        }
    }
}
