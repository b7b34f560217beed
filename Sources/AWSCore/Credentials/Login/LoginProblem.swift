/// Why a session of `aws login` gives no credentials.
public enum LoginProblem: Sendable, Hashable {
    /// There is no file of the session: nobody logged in.
    case noSession(String)
    /// The file lacks fields, or is no JSON.
    case missingFields([String])
    /// The keys have ended; renewing them takes a proof that this program can't give.
    case ended(profile: String)
}
