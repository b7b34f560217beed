import AWSCore
import AppFlow
import Output
import TerminalText

extension Failure {
    /// The words for an operation's line that isn't what the operation takes.
    init(_ problem: OperationProblem) {
        // Some of the AWS CLI's sentences go on below with what was given, and a mark under the place.
        let lines = AWSSentence.text(of: problem)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { SafeText(untrusted: String($0)) }
        self.init(
            lines.first ?? .empty,
            place: lines.dropFirst() + Failure.usage(of: problem),
            hint: Failure.hint(for: problem),
            exit: problem.exit
        )
    }

    /// How the operation is used, where that is in question.
    private static func usage(of problem: OperationProblem) -> [SafeText] {
        switch problem {
        case .missingOptions(_, let operation), .unknownWords(_, _, let operation):
            ["usage: \(operation.cliName) \(options(of: operation)) [global options]"]
        default: []
        }
    }

    private static func options(of operation: Operation) -> String {
        let options = operation.input.members.map { member in
            let name = "--" + member.optionName
            let option =
                switch member.shape.type {
                case .boolean: "\(name)|--no-\(member.optionName)"
                case .list: "\(name) VALUE ..."
                case .integer, .long: "\(name) NUMBER"
                case .structure, .map: "\(name) JSON|SHORTHAND"
                default: "\(name) VALUE"
                }
            return member.isRequired ? option : "[\(option)]"
        }
        return (options + ["[--cli-input-json JSON]", "[--generate-cli-skeleton [input|output]]"])
            .joined(separator: " ")
    }

    private static func hint(for problem: OperationProblem) -> SafeText? {
        switch problem {
        case .unknownWords(_, let nearest, _): nearest.map { "did you mean \($0)?" }
        case .missingValue(let option, let next):
            next.map { "if \($0) is the value, write \(option)=\($0)" }
        case .outputFormat(let setting):
            "it comes from \(setting.origin.words); what there is: \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", "))"
        case .timestampFormat(let setting): "it comes from \(setting.origin.words)"
        default: nil
        }
    }
}

extension OperationProblem {
    /// 2 for what the AWS CLI's argument parser refuses, 255 for everything else.
    var exit: ExitCode {
        switch self {
        case .missingValue, .dashedValue, .unexpectedValue, .exclusive, .notAChoice,
            .missingOptions:
            .usage
        case .unknownWords, .value, .outputFormat, .timestampFormat, .timestamp, .query: .awsError
        }
    }
}
