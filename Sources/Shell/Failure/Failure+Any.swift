import AWSCore
import AppFlow
import JMESPath
import Output
import TerminalText
import World

extension Failure {
    /// The words for any error a command can throw.
    init(describing error: any Error) {
        switch error {
        case let problem as LineProblem: self.init(problem)
        case let problem as UsageProblem: self.init(problem)
        case let problem as OperationProblem: self.init(problem)
        case let failure as ConfigurationFailure: self.init(failure)
        case let failure as AppFlowFailure: self.init(failure)
        case let failure as CallFailure: self.init(failure)
        case let failure as OutputFailure: self.init(failure)
        case let unknown as UnknownFlow: self.init(unknown)
        case let failure as FileFailure: self.init(failure)
        case let problem as EvaluationProblem: self.init(problem)
        case let failure as ProgramFailure: self.init(failure)
        case let stop as Stop: self = stop.failure
        case is CancellationError: self.init("interrupted", exit: .interrupted)
        default: self.init("\(String(describing: error))")
        }
    }
}

extension Failure {
    /// The words for a program that could not be started.
    init(_ failure: ProgramFailure) {
        self.init("can't run \(failure.command): \(failure.reason)")
    }
}

/// A command's own way to end early with words.
struct Stop: Error {
    let failure: Failure

    init(_ failure: Failure) {
        self.failure = failure
    }
}
