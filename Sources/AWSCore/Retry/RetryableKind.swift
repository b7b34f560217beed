/// Why an attempt that failed may succeed when it is made again.
public enum RetryableKind: Sendable, Hashable {
    /// Something broke that may be whole the next time.
    case transient
    /// The service refused because too much was asked of it.
    case throttling
}
