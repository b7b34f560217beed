/// How a run ends that nobody cancels.
public enum RunEnding: Sendable, Hashable {
    /// In `Successful`.
    case successful
    /// In `Error`, with what `errorInfo` then says.
    case error(message: String, putFailures: Int64)

    /// What a run ends with of which only the status is known.
    public static let usualError = RunEnding.error(
        message: "The connector returned an error: 503 Service Unavailable",
        putFailures: 0
    )
}
