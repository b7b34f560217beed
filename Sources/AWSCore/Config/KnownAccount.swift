/// The account that a profile leads to, as far as it says so itself.
enum KnownAccount {
    /// `sso_account_id`, or the account in `role_arn`.
    static func inProfile(_ profile: Profile) -> Setting<String>? {
        if let account = profile["sso_account_id"], account.value.isAccount { return account }
        guard let role = profile["role_arn"] else { return nil }
        return inARN(role.value).map { Setting($0, role.origin) }
    }

    /// The fifth part of `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`, if it is an account.
    static func inARN(_ arn: String) -> String? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[4].isAccount else { return nil }
        return String(parts[4])
    }
}
