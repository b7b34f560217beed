/// A way to print a value, named as `--output` names it.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// JSON with an indent of four spaces.
    case json
}
