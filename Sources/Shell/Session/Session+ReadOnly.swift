import AppFlow

extension Session {
    /// Refuses a change before anything is listed or asked in vain; the client refuses it all the same (law 6).
    ///
    /// - Throws: `AppFlowFailure.readOnly`, and why there is no connection.
    func refuseIfReadOnly(_ operation: Operation) throws {
        // A profile can be read-only, and is known only once it was read.
        _ = try connection()
        guard !store.isReadOnly else { throw AppFlowFailure.readOnly(operation) }
    }
}
