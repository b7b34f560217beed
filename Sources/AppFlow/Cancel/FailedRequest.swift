import AWSCore

/// What a failed request says about the runs in it, and about sending more.
struct FailedRequest {
    enum Meaning: Hashable {
        /// The service refused it: none of its runs was cancelled by it.
        case refused(code: String, message: String)
        /// It never reached the service.
        case notSent
        /// The service may have acted on it.
        case unclear
    }

    let meaning: Meaning
    /// Whether any other request would fail for the same reason, or nobody wants one any more.
    let endsAll: Bool
    /// Whether the same request would fail again however often it is tried.
    let isLasting: Bool

    init(_ error: any Error) {
        switch error {
        case let failure as CallFailure:
            meaning = Self.meaning(of: failure)
            endsAll = Self.endsAll(failure)
            isLasting = endsAll || Self.isRefusedForGood(failure)
        case let failure as AppFlowFailure:
            meaning = .notSent
            endsAll = true
            if case .paging = failure { isLasting = false } else { isLasting = true }
        default:
            meaning = .unclear
            endsAll = error is CancellationError
            isLasting = false
        }
    }

    private static func meaning(of failure: CallFailure) -> Meaning {
        guard failure.certainty == .neverSent else { return .unclear }
        guard case .service(let refusal) = failure else { return .notSent }
        return .refused(code: refusal.code, message: refusal.message)
    }

    /// Credentials that are missing, not accepted, or not allowed this are so for every chunk.
    private static func endsAll(_ failure: CallFailure) -> Bool {
        switch failure {
        case .credentials, .interrupted: true
        case .service(let refusal): refusal.status == 403 || identityCodes.contains(refusal.code)
        case .transport, .reply: false
        }
    }

    private static func isRefusedForGood(_ failure: CallFailure) -> Bool {
        guard case .service(let refusal) = failure else { return false }
        let isThrottled = refusal.status == 429 || refusal.code.lowercased().contains("throttl")
        return (400...499).contains(refusal.status) && !isThrottled
    }

    /// Codes that reject who is asking whatever the HTTP status, which differs between services.
    private static let identityCodes: Set<String> = [
        "AccessDeniedException", "ExpiredToken", "ExpiredTokenException",
        "IncompleteSignatureException", "InvalidClientTokenId", "InvalidSignatureException",
        "MissingAuthenticationTokenException", "SignatureDoesNotMatch",
        "UnrecognizedClientException",
    ]
}
