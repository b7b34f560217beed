/// How a service writes its errors.
public enum ErrorForm: Sendable, Hashable {
    /// As REST-JSON services do.
    case json
    /// As query services do: `<ErrorResponse><Error><Code>`.
    case xml
}

/// One operation of a service, ready to be signed and sent.
public struct ServiceCall: Sendable {
    /// The operation's name in the service's model, for failures: `CancelFlowExecutions`.
    public let operation: String
    /// The HTTP method.
    public let method: String
    /// The path, percent-encoded, beginning with `/`.
    public let path: String
    /// The query, percent-encoded, in order.
    public let query: [(name: String, value: String)]
    /// Header lines beside those that every request has; none of them is signed.
    public let headers: [HTTPHeader]
    /// The body, or nil for a request without one, which has no `Content-Type` either.
    public let body: [UInt8]?
    /// What the body is.
    public let contentType: String
    /// The form that errors have.
    public let errorForm: ErrorForm
    /// When it may be sent again.
    public let resend: ResendRule
    /// Whether the service keeps such a call waiting on purpose.
    public let isLongPoll: Bool
    /// The timeouts of an attempt, or nil for those of the settings.
    public let timeouts: HTTPTimeouts?

    /// Makes a call of its parts.
    public init(
        operation: String,
        method: String = "POST",
        path: String,
        query: [(name: String, value: String)] = [],
        headers: [HTTPHeader] = [],
        body: [UInt8]?,
        contentType: String = "application/json",
        errorForm: ErrorForm = .json,
        resend: ResendRule,
        isLongPoll: Bool = false,
        timeouts: HTTPTimeouts? = nil
    ) {
        self.operation = operation
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.contentType = contentType
        self.errorForm = errorForm
        self.resend = resend
        self.isLongPoll = isLongPoll
        self.timeouts = timeouts
    }
}
