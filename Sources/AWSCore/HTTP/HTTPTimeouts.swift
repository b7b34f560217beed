/// How long a call and each part of its attempts may take; nil waits for ever.
public struct HTTPTimeouts: Sendable, Hashable {
    /// From the look-up of the host to the end of the TLS handshake.
    public var connect: Duration?
    /// From the request's last byte to the reply's first, and between two pieces of the reply.
    public var read: Duration?
    /// The whole attempt, connecting and the last byte of the reply included.
    public var attempt: Duration?
    /// All attempts of a call together: one that could end later than this isn't begun.
    public var call: Duration?

    /// Makes timeouts of their parts.
    public init(connect: Duration?, read: Duration?, attempt: Duration?, call: Duration? = nil) {
        self.connect = connect
        self.read = read
        self.attempt = attempt
        self.call = call
    }

    /// What the AWS CLI uses: 60 s to connect, 60 s without a byte.
    public static let command = HTTPTimeouts(
        connect: .seconds(60),
        read: .seconds(60),
        attempt: nil
    )

    /// What a person at a prompt can be asked to wait: 5 s to connect, 30 s an attempt, 60 s in all.
    public static let interactive = HTTPTimeouts(
        connect: .seconds(5),
        read: .seconds(30),
        attempt: .seconds(30),
        call: .seconds(60)
    )
}
