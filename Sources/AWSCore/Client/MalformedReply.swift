/// A reply with a status of success and a body that is not the operation's.
public struct MalformedReply: Error, Sendable, Hashable {
    /// What is wrong with the body.
    public enum Problem: Sendable, Hashable {
        /// It isn't JSON; counted in bytes from 0.
        case notJSON(offset: Int)
        /// It isn't XML.
        case notXML
        /// It is JSON and no object.
        case notAnObject
        /// A member has another type than the model says; the path is such as `flows[3].flowName`.
        case wrongType(path: String, expected: String)
    }

    /// The operation that was called.
    public let operation: String
    /// The HTTP status.
    public let status: Int
    /// What the service calls this request in its logs.
    public let requestID: String?
    /// What is wrong.
    public let problem: Problem

    /// Makes a failure of its parts.
    public init(operation: String, status: Int, requestID: String?, problem: Problem) {
        self.operation = operation
        self.status = status
        self.requestID = requestID
        self.problem = problem
    }
}
