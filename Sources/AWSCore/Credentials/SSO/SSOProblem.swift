/// Why a session of IAM Identity Center gives no credentials.
public enum SSOProblem: Sendable, Hashable {
    /// The profile names an `sso-session` that isn't defined.
    case missingSession(String)
    /// The profile and its session say different things.
    case inconsistent(key: String, profile: String, session: String)
    /// Settings are missing.
    case missingKeys([String], profile: String)
    /// There is no token: nobody logged in.
    case noToken(name: String)
    /// The file with the token has none in it.
    case badToken(startURL: String)
    /// The token of the session has expired and couldn't be renewed.
    case tokenExpired(profile: String)
    /// The token has expired, or was refused.
    case sessionEnded(profile: String)
}
