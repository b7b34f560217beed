import JSON

extension Store {
    /// CancelFlowExecutions: the runs that are named, or without names every active one.
    ///
    /// An id that can't be cancelled (finished, cancelled before, not begun, unknown) doesn't fail
    /// the request: it comes back in `invalidExecutions`, in a 200.
    mutating func cancelExecutions(_ input: JSONObject, _ context: CallContext)
        throws(ServiceError) -> JSONObject
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        let ids = try reader.texts("executionIds", .executionID, atMost: 100)
        try reader.finish()
        let flow = try flow(name)
        guard let ids else {
            for run in flow.runs.byStart where run.state(at: context.now).isCancellable {
                cancel(run.id, of: name, context)
            }
            return [:]
        }
        // Whether an empty list cancels nothing or everything is not documented. A client that
        // sends one has lost its ids: it is refused here, so that such a client is found out and
        // never learns to live with either reading.
        guard !ids.isEmpty else {
            throw ServiceError(
                .validation,
                "1 validation error detected: Value '[]' at 'executionIds' failed to satisfy "
                    + "constraint: Member must have length greater than or equal to 1"
            )
        }
        var invalid: [JSONValue] = []
        for id in ids where !cancel(id, of: name, context) { invalid.append(.string(id)) }
        return invalid.isEmpty ? [:] : ["invalidExecutions": .array(invalid)]
    }

    @discardableResult
    private mutating func cancel(_ id: String, of name: String, _ context: CallContext) -> Bool {
        guard flows[name]?.runs.cancel(id, at: context.now) == true else { return false }
        note(.cancelStarted(run: id), flow: name, at: context.now)
        return true
    }
}
