/// Something that goes wrong with a request.
public enum Fault: Sendable, Hashable {
    /// Another reply than the operation's. With `acts` the operation has taken effect all the same.
    case reply(
        status: Int,
        code: String?,
        message: String?,
        headers: [HeaderField] = [],
        acts: Bool = false
    )
    /// The request waits so long before it is acted on.
    case delay(Duration)
    /// The connection is reset, and nothing has been done.
    case resetBeforeActing
    /// The operation takes effect, and the connection is reset without a reply.
    case resetAfterActing
    /// The operation takes effect, and the reply ends after so many bytes of its body.
    case cutBody(at: Int)
    /// The operation takes effect, and the reply's body is no JSON.
    case garbageBody
    /// The operation takes effect, and the reply comes one byte at a time.
    case oneByteSlices
}
