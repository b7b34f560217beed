import AWSCore

/// Ends work on the network that takes too long.
enum TimeLimit {
    /// Runs `work`, and interrupts it when it has not ended within `limit`; what it then comes to
    /// counts.
    ///
    /// Time is real here, as it is for the transport's own timeouts: a clock that a test moves says
    /// nothing about a peer that hangs.
    static func run<Value: Sendable>(
        _ limit: Duration?,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard let limit else { return try await work() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            while let result = try await group.next() {
                if let result { return result }
                group.cancelAll()
            }
            throw CallFailure.interrupted(.maybeSent)
        }
    }
}
