/// One header line of a request or a reply.
public struct HTTPHeader: Sendable, Hashable {
    /// The name as it is written on the wire.
    public let name: String
    /// The value, without the white space around it.
    public let value: String

    /// Makes a header of its parts.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
