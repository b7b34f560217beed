/// A header field of a request or a reply.
public struct HeaderField: Sendable, Hashable {
    /// Its name, in the case in which it was sent.
    public let name: String
    /// Its value without white space around it.
    public let value: String

    /// Makes a field of a name and a value.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
