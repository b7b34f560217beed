import AWSCore
import TerminalText

/// The prompt: where commands go, with nothing asked of anybody to draw it.
///
/// `prod(..9012) eu-west-1 sales-accounts> `: the identity's name, the end of the account once it is
/// known, the region, the selected flow. It always ends in `> ` without an escape sequence.
enum Prompt {
    static func text(of store: SessionStore) -> SafeText {
        var text: SafeText
        do throws(ConfigurationFailure) {
            let settings = try store.connection().settings
            text = "\(store.label(of: settings), style: settings.isProtected.value ? .red : .plain)"
            if let account = store.account { text += "(..\(String(account.suffix(4))))" }
            text += " \(settings.region.value)"
        } catch {
            text = "\(store.options.profile ?? "appflow") (not set up)"
        }
        if store.isReadOnly { text += " [read-only]" }
        if let flow = store.flow { text += " \(flow)" }
        return text + "> "
    }
}
