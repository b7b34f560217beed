import AWSCore
import AppFlow
import JMESPath
import Output

/// A failure as the AWS CLI prints it: nothing but the sentence, on lines of its own.
struct AWSMessage {
    /// All that goes to standard error.
    let text: String

    /// Nil for what the AWS CLI has no sentence for, and for what is a matter of usage.
    init?(_ error: any Error) {
        guard let sentence = AWSMessage.sentence(of: error) else { return nil }
        text = (AWSMessage.hasBlankLine(error) ? "\n" : "") + sentence + "\n"
    }

    private static func sentence(of error: any Error) -> String? {
        switch error {
        case let failure as CallFailure:
            if case .interrupted = failure { return nil }
            return AWSSentence.text(of: failure)
        case let failure as AppFlowFailure: return AWSSentence.text(of: failure)
        case let failure as ConfigurationFailure: return AWSSentence.text(of: failure)
        case let problem as OperationProblem:
            switch problem {
            case .value, .outputFormat, .timestampFormat, .timestamp, .query:
                return AWSSentence.text(of: problem)
            default: return nil
            }
        case let problem as EvaluationProblem: return problem.message
        case let failure as OutputFailure: return failure.message
        default: return nil
        }
    }

    /// Two failures are told without the blank line before them.
    private static func hasBlankLine(_ error: any Error) -> Bool {
        switch error {
        case ConfigurationFailure.regionMissing: false
        case CallFailure.credentials(.notFound, _): false
        default: true
        }
    }
}
