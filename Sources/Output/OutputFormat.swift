/// A way to print a value, named as `--output` names it.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// JSON with an indent of four spaces.
    case json
    /// Values between tabs, a line for each object, for `cut` and `awk`.
    case text
    /// A table with a frame, for people.
    case table
    /// YAML in block style, as version 2 of the AWS CLI prints it.
    case yaml
    /// The same, each reply as a list of its own with one element.
    case yamlStream = "yaml-stream"
    /// Nothing.
    case off
}
