/// The one table of commands: it feeds the parser, help, Tab, and "did you mean".
enum CommandTable {
    /// Every command, in the order in which help lists them.
    static let all: [any ShellCommand.Type] = [
        FlowUse.self,
        FlowList.self,
        RunList.self,
        FlowOrRunShow.self,
        RunCancel.self,
        FlowStart.self,
        FlowStop.self,
        RunWatch.self,
        RunWait.self,
        SessionProfile.self,
        SessionRegion.self,
        SessionSet.self,
        SessionHistory.self,
        SessionJournal.self,
        SystemRun.self,
        SessionHelp.self,
        SessionExit.self,
    ]

    /// The command of that name or alias.
    static func command(named name: String) -> (any ShellCommand.Type)? {
        all.first { $0.about.name == name || $0.about.aliases.contains(name) }
    }

    /// Every name and alias.
    static var names: [String] {
        all.flatMap { [$0.about.name] + $0.about.aliases }
    }
}
