/// A shell of the system that can complete an `appflow` command line, by a script made of the command table.
public enum CompletionShell: String, Sendable, CaseIterable {
    /// GNU bash 4.3 or later.
    case bash
    /// zsh.
    case zsh
    /// fish 3.4 or later.
    case fish

    /// The script: static words, and a question to `appflow` for flows, runs, profiles and regions alone.
    public var script: String {
        script(for: .appflow)
    }

    /// The script for other words than those of this program.
    func script(for words: ProgramWords) -> String {
        let tables = CompletionTable.all(of: words)
        return switch self {
        case .bash: BashCompletion.script(tables)
        case .zsh: ZshCompletion.script(tables)
        case .fish: FishCompletion.script(tables)
        }
    }
}
