public import World

/// Where the two config files lie, and how they are read.
public struct ConfigurationFiles: Sendable, Hashable {
    /// A file that is longer is refused.
    static let limit = 4 << 20

    /// `AWS_CONFIG_FILE`, or `~/.aws/config`.
    public let configPath: String
    /// `AWS_SHARED_CREDENTIALS_FILE`, or `~/.aws/credentials`.
    public let credentialsPath: String

    /// The places that an environment names; `~` and `$NAME` in them are replaced.
    public init(environment: Environment) {
        configPath = expandedPath(
            environment["AWS_CONFIG_FILE"] ?? "~/.aws/config",
            environment
        )
        credentialsPath = expandedPath(
            environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "~/.aws/credentials",
            environment
        )
    }

    /// Reads both files; one that is missing says nothing.
    ///
    /// - Throws: ``ConfigurationFailure/file(_:line:_:)``.
    public func read(_ files: Files) throws(ConfigurationFailure) -> Configuration {
        Configuration(
            config: try read(configPath, files),
            configPath: configPath,
            credentials: try read(credentialsPath, files),
            credentialsPath: credentialsPath
        )
    }

    private func read(_ path: String, _ files: Files) throws(ConfigurationFailure) -> INIFile {
        // The customary way to say "no file", and the one device that can't hang.
        if path == "/dev/null" || path.isEmpty { return .empty }
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes = try files.read(path, limit: Self.limit)
        } catch {
            if error.isMissing { return .empty }
            throw .file(path, line: nil, .unreadable(error))
        }
        return try INIParser.parse(bytes, path: path)
    }
}
