import AppFlow

/// The words of a command line that names an operation, the name itself taken out.
///
/// It is named as `OPERATION ...` or `aws appflow OPERATION ...`; options of the whole program may stand
/// before each of these words.
struct OperationWords {
    /// What is called.
    let operation: Operation
    /// All other words, in order.
    let others: [String]

    /// Finds the operation, or returns nil when the line names none.
    init?(_ words: [String]) {
        var others: [String] = []
        var rest = words[...]
        var expected: Expected = .awsOrOperation
        while let word = rest.popFirst() {
            if word.hasPrefix("-") {
                guard let takesValue = GlobalOption.takesValue(word) else { return nil }
                others.append(word)
                if takesValue, let value = rest.popFirst() { others.append(value) }
                continue
            }
            switch (expected, word) {
            case (.awsOrOperation, "aws"): expected = .appflow
            case (.appflow, "appflow"): expected = .operation
            case (.appflow, _): return nil
            case (.awsOrOperation, _), (.operation, _):
                guard let operation = Operation.named(cliName: word) else { return nil }
                self.operation = operation
                self.others = others + rest
                return
            }
        }
        return nil
    }

    private enum Expected {
        case awsOrOperation, appflow, operation
    }
}
