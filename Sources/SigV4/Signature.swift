/// A signature and what it was made of, each step to be compared when two sides disagree.
public struct Signature: Sendable, Hashable {
    /// The first step, whose description leaves the session token out.
    public let canonicalRequest: CanonicalRequest
    /// The second step.
    public let stringToSign: String
    /// The signature itself, in lower-case digits.
    public let hex: String
    /// When it was made, `20261123T141603Z`: the value of `X-Amz-Date`.
    public let amzDate: String
    /// The value of `X-Amz-Security-Token`, or nil when the credentials have none.
    public let sessionToken: Secret?
    /// The value of `Authorization`.
    public let authorization: String

    /// The headers to add to the request, in the order in which the AWS CLI sends them.
    ///
    /// They hold the session token in clear.
    public var headers: [(name: String, value: String)] {
        var headers = [(name: "X-Amz-Date", value: amzDate)]
        if let sessionToken {
            headers.append((name: "X-Amz-Security-Token", value: sessionToken.reveal()))
        }
        headers.append((name: "Authorization", value: authorization))
        return headers
    }
}
