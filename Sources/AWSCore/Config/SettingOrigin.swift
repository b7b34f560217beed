/// Where a setting was found.
public enum SettingOrigin: Sendable, Hashable {
    /// An option such as `--region`.
    case option(String)
    /// An environment variable, by its name.
    case variable(String)
    /// A line of a config file.
    case file(path: String, line: Int)
    /// Nothing said otherwise.
    case builtIn

    /// Whether it was said on the command line.
    public var isOption: Bool {
        if case .option = self { return true }
        return false
    }
}
