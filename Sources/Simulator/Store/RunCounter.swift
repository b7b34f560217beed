/// A counter of an `ExecutionResult`, by its name in the service's model.
public enum RunCounter: String, Sendable, Hashable, CaseIterable {
    /// Records read from the source.
    case recordsProcessed
    /// Bytes read from the source.
    case bytesProcessed
    /// Bytes written to the destination.
    case bytesWritten
}
