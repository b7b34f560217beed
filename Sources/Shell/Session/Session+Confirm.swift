import AWSCore
import AppFlow
import TerminalText

extension Session {
    /// Asks before a change, or skips the question where law 5 allows it.
    ///
    /// At the prompt it is always asked. Elsewhere `--yes` skips it; without, it is asked when a person can
    /// be, and else the command is refused.
    ///
    /// - Parameters:
    ///   - isPreanswered: whether the line said `--yes`.
    ///   - makeQuestion: called only when it is asked, since it may need requests.
    /// - Throws: ``UsageProblem`` when nobody can be asked; ``Stop`` when declined, interrupted, or when
    ///   the identity changed meanwhile.
    func confirm(
        isPreanswered: Bool,
        _ makeQuestion: () async throws -> Question
    ) async throws {
        guard origin == .prompt || !isPreanswered else { return }
        guard let asker else { throw UsageProblem(.cannotAsk) }
        let question = try await makeQuestion()
        screen.wipeProgress()
        await asker.show(question.lines)
        switch await asker.ask(question.prompt) {
        case .text(let text) where question.consent.isGiven(by: text):
            break
        case .text, .end:
            throw Stop(Failure("declined, nothing was sent"))
        case .interrupt:
            throw Stop(.interruptedIdle)
        }
        try Task.checkCancellation()
        guard try await isStillTheSameIdentity() else {
            _ = try? reconnect { _ in }
            throw Stop(
                Failure(
                    "the identity changed under the question; nothing was sent",
                    hint: "profile shows who you are now",
                    exit: .usage
                )
            )
        }
    }

    /// Whether files read anew name the identity that the question showed (law 9).
    private func isStillTheSameIdentity() async throws -> Bool {
        let shown = try connection()
        let now = try store.freshConnection()
        return try await shown.client.accessKeyID() == now.client.accessKeyID()
            && shown.settings.region.value == now.settings.region.value
            && shown.settings.endpoint.value == now.settings.endpoint.value
    }

    /// The line every question begins with: profile, account, region, flow.
    func identityLine(flow: String? = nil) throws -> SafeText {
        let settings = try connection().settings
        var line: SafeText = "\(store.label(of: settings), style: .bold)"
        line += "  \(store.account.map { "account \($0)" } ?? "account not verified")"
        line += "  \(settings.region.value)"
        if let flow { line += "  \(flow)" }
        return line
    }
}
