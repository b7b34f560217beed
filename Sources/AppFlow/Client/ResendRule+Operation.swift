import AWSCore

extension ResendRule {
    /// When an operation may be sent again after its fate is unknown (law 4).
    ///
    /// Reading, stopping, and cancelling runs by their ids twice is the same as once, and so is anything
    /// that carries an idempotency token. A cancel of every active run, sent again, could hit runs that
    /// began meanwhile.
    init(_ operation: Operation, _ input: OperationInput) {
        let isRepeatable =
            !operation.isChanging || operation == .stopFlow || input.cancelScope == .ids
            || operation.input.members.contains(where: \.isIdempotencyToken)
        self = isRepeatable ? .always : .unlessMaybeSent
    }
}
