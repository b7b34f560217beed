/// Where a command line came from, which decides how questions are treated (law 5).
public enum InputOrigin: Sendable, Hashable {
    /// Typed or pasted at the shell's prompt: questions are always asked.
    case prompt
    /// From argv, `-c`, a script or a pipe: `--yes` skips questions.
    case batch
}
