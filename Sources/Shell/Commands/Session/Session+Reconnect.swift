import AWSCore
import TerminalText

extension Session {
    /// Changes the identity, drops all that was known of the old one, and says so (law 9).
    func reconnect(_ change: (inout AWSOptions) -> Void) throws -> ExitCode {
        let flow = store.flow
        let settings = try store.reconnect(change).settings
        knowledge.forget()
        screen.print(
            "profile \(store.label(of: settings))  account \(store.account ?? "not verified")  "
                + "\(settings.region.value)"
        )
        if let flow { screen.print("no flow is selected any more (was \(flow))") }
        return .done
    }
}
