/// Why a request is answered before it is there as a whole.
enum Refusal: Error, Sendable, Hashable {
    /// It is no HTTP/1 that can be understood one way only.
    case malformed
    /// Its headers are larger, or more, than the limits.
    case headersTooLarge
    /// Its body is larger than the limit.
    case bodyTooLarge
    /// It has a body whose length isn't said beforehand.
    case lengthRequired
    /// It took too long.
    case timeout

    var status: Int {
        switch self {
        case .malformed: 400
        case .headersTooLarge: 431
        case .bodyTooLarge: 413
        case .lengthRequired: 411
        case .timeout: 408
        }
    }

    var code: String {
        switch self {
        case .malformed, .lengthRequired: "BadRequestException"
        case .headersTooLarge, .bodyTooLarge: "RequestEntityTooLargeException"
        case .timeout: "RequestTimeoutException"
        }
    }

    var message: String {
        switch self {
        case .malformed: "The request can't be understood."
        case .headersTooLarge: "The request's headers are too large."
        case .bodyTooLarge: "The request's body is too large."
        case .lengthRequired: "The request's body needs a Content-Length."
        case .timeout: "The request took too long to arrive."
        }
    }
}
