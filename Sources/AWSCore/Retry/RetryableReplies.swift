/// Which replies are worth another attempt.
///
/// - SeeAlso: botocore's `retries/standard.py` and `data/_retry.json`.
enum RetryableReplies {
    private static let throttlingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "TooManyRequestsException", "ProvisionedThroughputExceededException",
        "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
        "LimitExceededException", "RequestThrottled", "SlowDown", "PriorRequestNotComplete",
        "EC2ThrottledException",
    ]

    /// The last one is of STS alone, which had to ask another service.
    private static let transientCodes: Set<String> = [
        "RequestTimeout", "RequestTimeoutException", "IDPCommunicationError",
    ]

    private static let legacyThrottlingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "ProvisionedThroughputExceededException",
    ]

    /// The rules of standard mode, and one of ours: a bare 429 is throttling, as it says.
    static func standard(status: Int, code: String) -> RetryableKind? {
        if throttlingCodes.contains(code) { return .throttling }
        if transientCodes.contains(code) { return .transient }
        switch status {
        case 429: return .throttling
        case 500, 502, 503, 504: return .transient
        default: return nil
        }
    }

    /// The rules of botocore's legacy mode.
    static func legacy(status: Int, code: String) -> RetryableKind? {
        switch status {
        case 429: .throttling
        case 500, 502, 503, 504, 509: .transient
        case 400 where legacyThrottlingCodes.contains(code): .throttling
        case 400 where code == "IDPCommunicationError": .transient
        default: nil
        }
    }
}
