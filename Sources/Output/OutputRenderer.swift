public import JSON

/// Prints values byte for byte as the AWS CLI does.
public enum OutputRenderer {
    /// All that is printed of a value, its last line feed included; nothing for `{}`.
    public static func render(_ value: JSONValue, as format: OutputFormat) -> String {
        switch format {
        case .json: JSONRenderer.render(value)
        }
    }
}
