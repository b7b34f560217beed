/// How a value is printed.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// Indented JSON.
    case json
}
