/// The version of this program.
public enum Version {
    /// As `--version` and the banner print it.
    public static let text = "0.1"
}
