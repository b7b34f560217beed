/// Everything that decides where requests go and how they are sent, each with its origin.
///
/// A value: another profile or region is another one of these.
public struct AWSSettings: Sendable {
    /// The profile's name, `default` when none was named.
    public var profile: Setting<String>
    /// Whether keys in the environment are used and not the profile's; only `--profile` prevents it.
    public var usesEnvironmentKeys: Bool
    /// The region that is signed for.
    public var region: Setting<String>
    /// Whether the region's name asked for FIPS 140 validated cryptography.
    var wantsFIPSByRegion = false
    /// The base of every request's URL.
    public var endpoint: Setting<HTTPURL>
    /// How often and when a request is sent again.
    public var retry: RetryPolicy
    /// The timeouts of one attempt.
    public var timeouts: HTTPTimeouts
    /// Whom TLS trusts.
    public var security: ConnectionSecurity
    /// What requests go through.
    public var proxies: Proxies
    /// False when requests go out unsigned and credentials aren't looked for.
    public var signsRequests: Bool
    /// The output format as it was found (`AWS_DEFAULT_OUTPUT`, `output`), unchecked.
    public var output: Setting<String>?
    /// `appflow_read_only`: no changing request is sent.
    public var isReadOnly: Setting<Bool>
    /// `appflow_protected`: changing commands ask even where others don't.
    public var isProtected: Setting<Bool>
    /// `appflow_account`: the only account that commands may touch.
    public var requiredAccount: Setting<String>?
    /// The account as far as the profile tells, by `sso_account_id` or `role_arn`.
    public var knownAccount: Setting<String>?
    /// What follows `app/` in `User-Agent`.
    public var applicationID: Setting<String>?
    /// The profile's other values, for whoever reads one more.
    public var values: Profile
    /// The files that all of this comes from.
    public var configuration: Configuration
    /// Where those files lie.
    public var files: ConfigurationFiles

    /// The names of all profiles, in the order of the files.
    public var profileNames: [String] {
        configuration.profileNames
    }
}
