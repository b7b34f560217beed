/// The retry policy, from `AWS_RETRY_MODE`, `AWS_MAX_ATTEMPTS` and their keys in the profile.
enum RetrySetting {
    static func resolve(_ found: SettingSource) throws(ConfigurationFailure) -> RetryPolicy {
        var attempts: Int?
        if let text = found.text(variable: "AWS_MAX_ATTEMPTS", key: "max_attempts") {
            guard let number = Int(text.value), number >= 1 else {
                throw .badMaxAttempts(text.value, text.origin)
            }
            attempts = number
        }
        guard let text = found.text(variable: "AWS_RETRY_MODE", key: "retry_mode") else {
            return RetryPolicy(mode: .standard, maxAttempts: attempts)
        }
        guard let mode = RetryMode(rawValue: text.value) else {
            throw .badRetryMode(text.value, text.origin)
        }
        return RetryPolicy(mode: mode, maxAttempts: attempts)
    }
}
