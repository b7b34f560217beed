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
    ///   - question: made only when it is asked, since it may need requests.
    ///   - isPreanswered: whether the line said `--yes`.
    /// - Throws: ``UsageProblem`` when nobody can be asked; ``Stop`` when declined, interrupted, or when
    ///   the identity changed meanwhile.
    func confirm(
        isPreanswered: Bool,
        _ question: () async throws -> Question
    ) async throws {
        guard origin == .prompt || !isPreanswered else { return }
        guard let asker else { throw UsageProblem(.cannotAsk) }
        let question = try await question()
        let identity = try await identity()
        screen.wipeProgress()
        await asker.show(question.lines)
        switch await asker.ask(question.prompt) {
        case .text(let text) where question.consent.isGiven(by: text):
            break
        case .text, .end:
            throw Stop(Failure("declined, nothing was sent"))
        case .interrupt:
            throw Stop(Failure("interrupted, nothing was sent", exit: .interrupted))
        }
        try Task.checkCancellation()
        guard try await self.identity() == identity else {
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

    /// Who would act now, from files read anew: they can change while a question stands.
    private func identity() async throws -> [String] {
        let connection = try store.freshConnection()
        return [
            String(store.generation), connection.settings.region.value,
            connection.settings.endpoint.value.text,
            try await connection.client.accessKeyID() ?? "",
        ]
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
