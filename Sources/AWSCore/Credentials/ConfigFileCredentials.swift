/// Keys in the profile's section of the config file.
public struct ConfigFileCredentials: CredentialSource {
    private let section: Profile?

    /// Makes the source for a profile of files that were read.
    public init(_ configuration: Configuration, profile: String) {
        section = configuration.configProfiles[profile]
    }

    /// The keys, or nil when the section or its `aws_access_key_id` is missing.
    public func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        try AWSCredentials(in: section, source: .configFile)
    }
}
