/// What the core has to know about a service and about the program that calls it.
public struct ServiceDescription: Sendable, Hashable {
    /// The first label of the service's hosts: `appflow`.
    public let endpointPrefix: String
    /// The service's name in signatures: `appflow`.
    public let signingName: String
    /// The service's key in a `services` section, and what begins our own keys in a profile: `appflow`.
    public let configurationKey: String
    /// The variable with an endpoint of its own: `AWS_ENDPOINT_URL_APPFLOW`.
    public let endpointVariable: String
    /// The first word of `User-Agent`: the program and its version, `appflow/0.1`.
    public let userAgent: String
    /// Whether the plain host in `us-gov` regions is the FIPS host, which has no name of its own there.
    let plainHostIsFIPSInGovCloud: Bool

    /// Makes a description of its parts.
    public init(
        endpointPrefix: String,
        signingName: String,
        configurationKey: String,
        endpointVariable: String,
        userAgent: String
    ) {
        self.init(
            endpointPrefix: endpointPrefix,
            signingName: signingName,
            configurationKey: configurationKey,
            endpointVariable: endpointVariable,
            userAgent: userAgent,
            plainHostIsFIPSInGovCloud: false
        )
    }

    init(
        endpointPrefix: String,
        signingName: String,
        configurationKey: String,
        endpointVariable: String,
        userAgent: String,
        plainHostIsFIPSInGovCloud: Bool
    ) {
        self.endpointPrefix = endpointPrefix
        self.signingName = signingName
        self.configurationKey = configurationKey
        self.endpointVariable = endpointVariable
        self.userAgent = userAgent
        self.plainHostIsFIPSInGovCloud = plainHostIsFIPSInGovCloud
    }

    /// The service's host in a region: `appflow-fips.us-east-1.api.aws` with both variants.
    public func host(region: String, _ variant: EndpointVariant) -> String {
        let partition = Partition.containing(region: region)
        let suffix = variant.isDualStack ? partition.dualStackSuffix : partition.suffix
        let isPlain =
            plainHostIsFIPSInGovCloud && partition.name == "aws-us-gov" && !variant.isDualStack
        let prefix = endpointPrefix + (variant.isFIPS && !isPlain ? "-fips" : "")
        return prefix + "." + region + "." + suffix
    }
}
