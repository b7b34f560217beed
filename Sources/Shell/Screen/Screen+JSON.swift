import JSON
import Output

extension Screen {
    /// Prints a value as the AWS CLI prints JSON.
    func printJSON(_ value: JSONValue) {
        printExactly(OutputRenderer.json(value))
    }
}

extension ListingFormat {
    /// The format that `--output` names; nil when it isn't given.
    init?(_ invocation: Invocation) {
        guard let word = invocation.value("--output") else { return nil }
        self.init(rawValue: word.text)
    }
}
