public import AWSCore
public import TerminalText
public import World

/// What the client did, in the words of `--debug`.
public enum DebugWords {
    /// The lines for an event, each with the time at which it happened.
    public static func lines(for event: DebugEvent, at moment: Timestamp) -> [SafeText] {
        let time = moment.utc
        let fraction = String(time.nanosecond / 1_000_000)
        let zeros = String(repeating: "0", count: max(0, 3 - fraction.utf8.count))
        let prefix: SafeText = "\(time.timeOfDay).\(zeros)\(fraction)Z "
        return words(for: event).map { prefix + $0 }
    }

    private static func words(for event: DebugEvent) -> [SafeText] {
        switch event {
        case .credentials(let source, let keyEnding):
            return ["credentials of \(source.rawValue), key ..\(keyEnding)"]
        case .signing(let canonicalRequest, let stringToSign):
            return block("canonical request", canonicalRequest)
                + block("string to sign", stringToSign)
        case .request(let operation, let attempt, let url, let headers, let bytes):
            return ["\(operation) attempt \(attempt): \(url), \(bytes) bytes"] + lines(of: headers)
        case .reply(let status, let headers, let bytes, let duration):
            return ["HTTP \(status) after \(milliseconds(duration)) ms, \(bytes) bytes"]
                + lines(of: headers.all)
        case .failure(let failure, let duration):
            let sent = failure.certainty == .neverSent ? "never sent" : "may have been sent"
            return [
                "no reply after \(milliseconds(duration)) ms, \(sent): \(AWSSentence.text(of: failure))"
            ]
        case .pace(let wait):
            return ["waiting \(milliseconds(wait)) ms (client rate limit)"]
        case .retry(let decision, let quota):
            return ["\(words(for: decision)), \(quota) retry tokens left"]
        }
    }

    private static func words(for decision: RetryDecision) -> String {
        switch decision {
        case .retry(let pause): "again after \(milliseconds(pause)) ms"
        case .notRetryable: "not retried: it would fail again"
        case .mayHaveActed: "not retried: it may have been acted on"
        case .timeIsUp: "not retried: the call has taken long enough"
        case .attemptsExhausted: "not retried: it was the last attempt"
        case .quotaExhausted: "not retried: the quota is used up"
        }
    }

    private static func block(_ title: String, _ text: String) -> [SafeText] {
        ["\(title):"]
            + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    }

    private static func lines(of headers: [HTTPHeader]) -> [SafeText] {
        headers.map { "  \($0.name): \($0.value)" }
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds.multipliedReportingOverflow(by: 1_000).partialValue
            &+ attoseconds / 1_000_000_000_000_000
    }
}
