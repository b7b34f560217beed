import AppFlow

/// Lines to try, for the operations that operators use.
enum OperationExample {
    /// What an example is for, and how it is typed.
    struct Example {
        let purpose: String
        /// The options, as they are typed behind the operation's name.
        let options: String

        init(_ purpose: String, _ options: String) {
            self.purpose = purpose
            self.options = options
        }
    }

    /// The examples of an operation; none for most.
    static func all(of operation: Operation) -> [Example] {
        switch operation {
        case .cancelFlowExecutions:
            [
                Example(
                    "Two runs, and nothing else:",
                    "--flow-name sales-accounts --execution-ids ID1 ID2"
                ),
                Example(
                    "The runs of a file, an id on each line; tell those that can't be cancelled:",
                    "--flow-name sales-accounts --execution-ids file://stuck-runs.txt "
                        + "--query invalidExecutions"
                ),
                Example("EVERY active run of the flow:", "--flow-name sales-accounts"),
            ]
        case .listFlows:
            [
                Example(
                    "Name and status of each flow on the first page:",
                    "--max-results 100 --output text --query 'flows[].[flowName,flowStatus]'"
                )
            ]
        case .describeFlow:
            [
                Example(
                    "How the last run ended:",
                    "--flow-name sales-accounts --query lastRunExecutionDetails"
                )
            ]
        case .describeFlowExecutionRecords:
            [
                Example(
                    "The runs on the first page, as a table:",
                    "--flow-name sales-accounts --max-results 100 --output table"
                )
            ]
        case .startFlow:
            [
                Example(
                    "One run, however often this is sent within 8 hours:",
                    "--flow-name sales-orders --client-token orders-2026-11-25"
                )
            ]
        case .stopFlow:
            [Example("No new runs of a flow with a schedule:", "--flow-name sales-accounts")]
        default: []
        }
    }
}
