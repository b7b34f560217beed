import AWSCore
import TerminalText

/// The first line of an interactive session.
enum Banner {
    private static let hint: SafeText = "help lists commands, Tab completes"

    /// `appflow 0.1   prod  account 123456789012  eu-west-1      help lists commands, Tab completes`.
    ///
    /// Where that is too wide, the hint gets a line of its own.
    static func text(of store: SessionStore, width: Int?) -> [SafeText] {
        let name: SafeText = "appflow \(Version.text)"
        do throws(ConfigurationFailure) {
            let settings = try store.connection().settings
            let account = store.account.map { "account \($0)" } ?? "account not verified"
            let who: SafeText = "\(store.label(of: settings))  \(account)  \(settings.region.value)"
            let line = name + "   " + who + "      " + hint
            guard let width, line.width > width else { return [line] }
            return [name + "   " + who, hint]
        } catch {
            // The shell opens all the same: profile and region may mend it.
            return [name + "      " + hint] + Failure(error).lines
        }
    }
}
