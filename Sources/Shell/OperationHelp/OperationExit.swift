/// What the exit codes of AWS operations mean: those of the AWS CLI version 1.
enum OperationExit {
    /// A code and its meaning.
    static let rows: [(name: String, text: String)] = [
        ("0", "the service did it, and its reply is printed"),
        ("2", "the line isn't one that the operation takes: nothing was sent"),
        ("130", "ended by Ctrl-C: what was sent may have been done"),
        ("255", "everything else: no credentials, no network, a bad value, refused by the service"),
    ]
}
