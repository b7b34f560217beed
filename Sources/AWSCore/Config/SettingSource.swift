import World

/// The environment and a profile, as one place to look settings up in.
struct SettingSource {
    let environment: Environment
    let profile: Profile

    /// A variable, the empty string included, else the profile's key.
    func text(variable: String, key: String) -> Setting<String>? {
        if let text = environment[variable] { return Setting(text, .variable(variable)) }
        return profile[key]
    }

    /// A variable or key that is on when it is `true` in any case, and off otherwise, as in botocore.
    func lenientFlag(variable: String, key: String) -> Bool {
        text(variable: variable, key: key)?.value.lowercased() == "true"
    }

    /// A key of ours that guards something: only `true` and `false` (in any case) are accepted.
    func flag(key: String) throws(ConfigurationFailure) -> Setting<Bool> {
        guard let text = profile[key] else { return Setting(false, .builtIn) }
        switch text.value.lowercased() {
        case "true": return Setting(true, text.origin)
        case "false": return Setting(false, text.origin)
        default: throw .badBoolean(text.value, key: key, text.origin)
        }
    }

    /// A key that holds an account: twelve digits.
    func account(key: String) throws(ConfigurationFailure) -> Setting<String>? {
        guard let text = profile[key] else { return nil }
        guard text.value.isAccount else { throw .badAccount(text.value, text.origin) }
        return text
    }
}

extension StringProtocol {
    /// Whether it is twelve digits.
    var isAccount: Bool {
        utf8.count == 12 && utf8.allSatisfy(\.isDigit)
    }
}
