/// An error as the service answers it.
struct ServiceError: Error, Sendable, Hashable {
    /// The codes of the service's model, and those that stand before every AWS service.
    enum Code: String, Sendable, CaseIterable {
        case validation = "ValidationException"
        case serialization = "SerializationException"
        case resourceNotFound = "ResourceNotFoundException"
        case conflict = "ConflictException"
        case unsupportedOperation = "UnsupportedOperationException"
        case serviceQuotaExceeded = "ServiceQuotaExceededException"
        case accessDenied = "AccessDeniedException"
        case unknownOperation = "UnknownOperationException"
        case missingAuthenticationToken = "MissingAuthenticationTokenException"
        case incompleteSignature = "IncompleteSignatureException"
        case invalidSignature = "InvalidSignatureException"
        case unrecognizedClient = "UnrecognizedClientException"
        case requestTooLong = "RequestEntityTooLargeException"
        case badRequest = "BadRequestException"

        /// The status of HTTP that comes with it; a quota is 402 in this service's model.
        var status: Int {
            switch self {
            case .validation, .serialization, .unsupportedOperation, .incompleteSignature,
                .badRequest:
                400
            case .serviceQuotaExceeded: 402
            case .accessDenied, .missingAuthenticationToken, .invalidSignature,
                .unrecognizedClient:
                403
            case .resourceNotFound, .unknownOperation: 404
            case .conflict: 409
            case .requestTooLong: 413
            }
        }
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
