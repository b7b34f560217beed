import AWSCore
import TerminalText

/// The first line of an interactive session.
enum Banner {
    /// `appflow 0.1   prod  account 123456789012  eu-west-1      help lists commands, Tab completes`.
    static func text(of store: SessionStore) -> [SafeText] {
        do throws(ConfigurationFailure) {
            let settings = try store.connection().settings
            let account = store.account.map { "account \($0)" } ?? "account not verified"
            return [
                "appflow \(Version.text)   \(store.label(of: settings))  \(account)  "
                    + "\(settings.region.value)      help lists commands, Tab completes"
            ]
        } catch {
            // The shell opens all the same: profile and region may mend it.
            return ["appflow \(Version.text)      help lists commands, Tab completes"]
                + Failure(error).lines
        }
    }
}
