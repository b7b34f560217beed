/// Why a profile's role can't be taken as it is set up.
public enum RoleProblem: Sendable, Hashable {
    /// The source profile isn't defined.
    case missingSourceProfile(String, profile: String)
    /// There are both `source_profile` and `credential_source`.
    case twoSources(profile: String)
    /// There is no such `credential_source`.
    case unknownSource(String, profile: String)
    /// The profiles lead back to one that was visited before.
    case loop(back: String, visited: [String])
    /// The source profile has no credentials.
    case noCredentials(sourceProfile: String)
    /// The `credential_source` has no credentials.
    case emptySource(String, profile: String)
    /// There is a token file and no role for it.
    case noRoleForToken
}

/// A parameter of STS that is shorter, or less, than its least.
public struct TooSmallParameter: Sendable, Hashable {
    /// Its name in the API.
    public let name: String
    /// Its length, or its value when it is a number.
    public let value: Int
    /// What it has to be at least.
    public let minimum: Int
    /// Whether it is a number.
    public let isNumber: Bool
}
