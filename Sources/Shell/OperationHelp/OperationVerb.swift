import AppFlow

/// Which command of the shell does what an AWS operation does, with listings, questions and verdicts.
enum OperationVerb {
    /// The command, or nil when the shell has none.
    static func command(for operation: Operation) -> String? {
        switch operation {
        case .cancelFlowExecutions: "cancel"
        case .describeFlow: "show"
        case .describeFlowExecutionRecords: "runs"
        case .listFlows: "flows"
        case .startFlow: "start"
        case .stopFlow: "stop"
        default: nil
        }
    }

    /// The operation that a command of the shell stands for.
    static func operation(behind command: String) -> Operation? {
        Operation.all.first { self.command(for: $0) == command }
    }

    /// What the shell's prompt makes of an operation, without a full stop; nil for one that only reads.
    static func atPrompt(_ operation: Operation) -> String? {
        switch operation {
        case .cancelFlowExecutions:
            "it becomes cancel: the runs are listed, asked about, and exactly those are sent; "
                + "without --execution-ids it is cancel all"
        case .startFlow:
            "it becomes start, which asks first; with --client-token it is sent as it stands, after "
                + "a question as well"
        case .stopFlow: "it becomes stop, which asks first"
        case _ where operation.cliName.hasPrefix("delete-"): "it asks for the name, typed in full"
        case _ where operation.isChanging: "it asks first"
        default: nil
        }
    }
}
