/// Where and on which day a signature holds.
public struct SigningScope: Sendable, Hashable {
    /// The last part of each scope.
    static let terminator = "aws4_request"

    /// The day in UTC, `20261123`.
    public let date: String
    /// The region, `eu-west-1`.
    public let region: String
    /// The signing name of the service, `appflow`.
    public let service: String

    /// Makes a scope of its parts.
    public init(date: String, region: String, service: String) {
        self.date = date
        self.region = region
        self.service = service
    }

    /// `20261123/eu-west-1/appflow/aws4_request`.
    public var text: String {
        date + "/" + region + "/" + service + "/" + Self.terminator
    }
}
