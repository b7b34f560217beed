import World

/// What an operation knows of a request beside its input.
struct CallContext: Sendable {
    let now: Timestamp
    /// The region of the signature: every region has the same flows.
    let region: String

    /// The ARN of a flow, in the region that was asked.
    func arn(ofFlow name: String) -> String {
        "arn:aws:appflow:\(region):\(Store.account):flow/\(name)"
    }
}
