/// What arrives on a connection, as a whole.
enum Arrival: Sendable {
    case request(IncomingRequest)
    /// Nothing that comes after it on the connection is looked at.
    case refused(Refusal)
}
