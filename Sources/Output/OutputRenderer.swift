public import JSON

/// Turns a value into the text that the AWS CLI prints for it: the one place where formats are told apart.
public enum OutputRenderer {
    /// The text, with its last newline; empty where the AWS CLI prints nothing.
    public static func render(_ value: JSONValue, as format: OutputFormat) -> String {
        switch format {
        case .json: JSONOutput.render(value)
        }
    }
}
