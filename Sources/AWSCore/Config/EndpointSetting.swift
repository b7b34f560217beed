import World

/// The endpoint: of the option, a variable, a `services` section, the profile, or built of the region.
struct EndpointSetting {
    private let found: SettingSource
    private let configuration: Configuration
    private let service: ServiceDescription

    init(_ found: SettingSource, _ configuration: Configuration, _ service: ServiceDescription) {
        self.found = found
        self.configuration = configuration
        self.service = service
    }

    func resolve(
        _ option: Setting<HTTPURL>?,
        _ region: RegionSetting
    ) throws(ConfigurationFailure) -> Setting<HTTPURL> {
        if let option { return option }
        if let text = try configured(), !text.value.isEmpty { return try HTTPURL.setting(text) }
        let wantsFIPS = found.lenientFlag(
            variable: "AWS_USE_FIPS_ENDPOINT",
            key: "use_fips_endpoint"
        )
        let variant = EndpointVariant(
            isFIPS: region.wantsFIPS || wantsFIPS,
            isDualStack: found.lenientFlag(
                variable: "AWS_USE_DUALSTACK_ENDPOINT",
                key: "use_dualstack_endpoint"
            )
        )
        let host = service.host(region: region.name.value, variant)
        return Setting(HTTPURL(scheme: .https, host: host), .builtIn)
    }

    private func configured() throws(ConfigurationFailure) -> Setting<String>? {
        let isIgnored = found.lenientFlag(
            variable: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            key: "ignore_configured_endpoint_urls"
        )
        if isIgnored { return nil }
        for variable in [service.endpointVariable, "AWS_ENDPOINT_URL"] {
            if let text = found.environment.nonEmpty(variable) {
                return Setting(text, .variable(variable))
            }
        }
        if let text = try inServicesSection(), !text.value.isEmpty { return text }
        return found.profile["endpoint_url"]
    }

    private func inServicesSection() throws(ConfigurationFailure) -> Setting<String>? {
        guard let name = found.profile["services"] else { return nil }
        guard let section = configuration.services[name.value] else {
            throw .servicesSectionMissing(name.value, name.origin)
        }
        return section[service.configurationKey, "endpoint_url"]
    }
}
