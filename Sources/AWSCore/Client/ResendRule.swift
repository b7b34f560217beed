/// When a call may be sent a second time.
public enum ResendRule: Sendable, Hashable {
    /// Whenever it helps: it only reads, or doing it twice is the same as once.
    case always
    /// Only while it is certain that no attempt had an effect: none left, or a 4xx proved it refused.
    case unlessMaybeSent
}
