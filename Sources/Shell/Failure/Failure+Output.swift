import JMESPath
import Output
import TerminalText

extension Failure {
    /// The words for a reply that a format can't show.
    init(_ failure: OutputFailure) {
        self.init(
            "the reply can't be shown in this format: \(failure.message)",
            hint: "the request was answered; --output json shows everything",
            exit: .awsError
        )
    }

    /// The words for a `--query` that doesn't fit the reply.
    init(_ problem: EvaluationProblem) {
        self.init(
            "--query doesn't fit the reply: \(problem.message)",
            hint: "the request was answered; without --query all of the reply is shown",
            exit: .awsError
        )
    }
}
