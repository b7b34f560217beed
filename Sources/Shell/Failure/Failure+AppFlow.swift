import AWSCore
import AppFlow
import TerminalText
import World

extension Failure {
    /// The words for an operation that was refused here or failed there.
    init(_ failure: AppFlowFailure) {
        self.init(
            "\(AWSSentence.text(of: failure))",
            hint: Failure.hint(for: failure),
            exit: .usage
        )
    }

    private static func hint(for failure: AppFlowFailure) -> SafeText? {
        switch failure {
        case .readOnly: "nothing was sent; the session, or its profile, is read-only"
        case .cancelWithoutTarget, .emptyCancelList:
            "nothing was sent; name the runs, or leave the list out to mean every active run"
        case .journal: "nothing was sent: a start whose token isn't on record could be repeated"
        case .parameters, .paging: nil
        }
    }
}

extension AWSSentence {
    /// What this program refuses by itself, or the AWS CLI's sentence where it refuses the same.
    static func text(of failure: AppFlowFailure) -> String {
        switch failure {
        case .readOnly(let operation):
            "\(operation.cliName) changes something, and this is read-only"
        case .cancelWithoutTarget: "a cancel must say which runs it means"
        case .emptyCancelList:
            "an empty list of execution ids is refused: whether it means every run isn't documented"
        case .parameters(let problems):
            (["Parameter validation failed:"] + problems.map(\.text)).joined(separator: "\n")
        case .journal(let failure, let operation):
            "\(operation.cliName) isn't sent because the journal can't be written: "
                + "\(failure.path): \(SystemError.text(of: failure.reason))"
        case .paging(let problem, let operation):
            "the pages of \(operation.cliName) don't end: \(text(of: problem))"
        }
    }

    /// What is wrong with the pages of a list.
    private static func text(of problem: PagingProblem) -> String {
        switch problem {
        case .repeatedToken(let page): "the token of page \(page) came before"
        case .malformedToken(let page): "the token of page \(page) is no text"
        case .tooManyPages(let limit): "more than \(limit)"
        }
    }

    /// What became of a call.
    static func text(of failure: CallFailure) -> String {
        switch failure {
        case .service(let failure): text(of: failure)
        case .transport(let failure, _): text(of: failure)
        case .credentials(let failure, _): text(of: failure)
        case .interrupted: "interrupted"
        case .reply(let reply): text(of: reply)
        }
    }
}
