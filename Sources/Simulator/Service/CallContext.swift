import World

/// What an operation knows of a request beside its input.
struct CallContext: Sendable {
    let now: Timestamp
    /// The region of the signature: every region has the same flows.
    let region: String

    /// The ARN of a flow, in the region that was asked.
    func arn(ofFlow name: String) -> String {
        "arn:\(partition):appflow:\(region):\(Store.account):flow/\(name)"
    }

    /// The ARN of the key that encrypts a flow which names none.
    var serviceKeyARN: String {
        "arn:\(partition):kms:\(region):\(Store.account):alias/aws/appflow"
    }

    private var partition: String {
        if region.hasPrefix("cn-") { return "aws-cn" }
        return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }
}
