/// An error that the model declares for some operations.
public struct ErrorShape: Sendable, Hashable {
    /// The code that the service replies with: `ResourceNotFoundException`.
    public let name: String
    /// The HTTP status that goes with it.
    public let status: Int

    init(_ name: String, status: Int) {
        self.name = name
        self.status = status
    }
}
