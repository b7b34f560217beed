extension ServiceDescription {
    /// The Security Token Service.
    static let sts = ServiceDescription(
        endpointPrefix: "sts",
        signingName: "sts",
        configurationKey: "sts",
        endpointVariable: "AWS_ENDPOINT_URL_STS",
        userAgent: "",
        plainHostIsFIPSInGovCloud: true
    )

    /// The portal of IAM Identity Center.
    static let sso = ServiceDescription(
        endpointPrefix: "portal.sso",
        signingName: "awsssoportal",
        configurationKey: "sso",
        endpointVariable: "AWS_ENDPOINT_URL_SSO",
        userAgent: "",
        plainHostIsFIPSInGovCloud: true
    )

    /// The token endpoint of IAM Identity Center.
    static let ssoOIDC = ServiceDescription(
        endpointPrefix: "oidc",
        signingName: "sso-oauth",
        configurationKey: "sso_oidc",
        endpointVariable: "AWS_ENDPOINT_URL_SSO_OIDC",
        userAgent: "",
        plainHostIsFIPSInGovCloud: true
    )

    /// The same as a program calls it.
    func called(by program: String) -> ServiceDescription {
        ServiceDescription(
            endpointPrefix: endpointPrefix,
            signingName: signingName,
            configurationKey: configurationKey,
            endpointVariable: endpointVariable,
            userAgent: program,
            plainHostIsFIPSInGovCloud: plainHostIsFIPSInGovCloud
        )
    }
}

extension AWSSettings {
    /// STS at its one global endpoint, where the region or an old setting asks for that.
    func atGlobalEndpointOfSTS(_ found: SettingSource) -> AWSSettings {
        let plainHost = ServiceDescription.sts.host(region: region.value, EndpointVariant())
        guard endpoint.origin == .builtIn, endpoint.value.host == plainHost else { return self }
        let mode = found.text(
            variable: "AWS_STS_REGIONAL_ENDPOINTS",
            key: "sts_regional_endpoints"
        )
        let isGlobal =
            region.value == "aws-global"
            || mode?.value == "legacy" && Self.regionsBeforeRegionalSTS.contains(region.value)
        guard isGlobal else { return self }
        var settings = self
        settings.region = Setting("us-east-1", region.origin)
        settings.endpoint = Setting(
            HTTPURL(scheme: .https, host: "sts.amazonaws.com"),
            .builtIn
        )
        return settings
    }

    /// Those that `legacy` sends to the global endpoint.
    private static let regionsBeforeRegionalSTS = [
        "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1",
        "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1",
        "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    ]
}
