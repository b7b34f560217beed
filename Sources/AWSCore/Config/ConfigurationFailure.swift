public import World

/// Why the settings of a command can't be told from its options, variables and files.
public enum ConfigurationFailure: Error, Sendable, Hashable {
    /// A config file can't be read or understood; the line is counted from 1.
    case file(String, line: Int?, FileProblem)
    /// No file defines the profile that was named.
    case profileNotFound(String, SettingOrigin)
    /// Neither option nor variable nor profile names a region.
    case regionMissing(profile: String)
    /// The region is empty or has a form that no region has.
    case badRegion(String, SettingOrigin)
    /// The endpoint is no URL to send requests to.
    case badEndpoint(String, HTTPURLFailure, SettingOrigin)
    /// The profile's `services` names a section that doesn't exist.
    case servicesSectionMissing(String, SettingOrigin)
    /// The number of attempts is no number, or less than 1.
    case badMaxAttempts(String, SettingOrigin)
    /// The retry mode is none of ``RetryMode``; case counts.
    case badRetryMode(String, SettingOrigin)
    /// A timeout isn't a number of seconds in decimal digits.
    case badTimeout(String, SettingOrigin)
    /// A setting that is `true` or `false` is something else.
    case badBoolean(String, key: String, SettingOrigin)
    /// An account isn't twelve digits.
    case badAccount(String, SettingOrigin)

    /// What is wrong with a config file.
    public enum FileProblem: Sendable, Hashable {
        /// It exists and can't be read; a directory, a FIFO and a file over the limit are such.
        case unreadable(FileFailure)
        /// A line isn't UTF-8.
        case notUTF8
        /// A key stands before the first `[section]`.
        case textBeforeFirstSection
        /// A line has neither `=` nor `:`.
        case noDelimiter
        /// Nothing stands before the `=`.
        case emptyKey
        /// A line of the block below `key` has no `=`.
        case noDelimiterInBlock(key: String)
        /// The section was defined above.
        case duplicateSection(String)
        /// The key was defined above in the same section.
        case duplicateKey(String, section: String)
    }
}
