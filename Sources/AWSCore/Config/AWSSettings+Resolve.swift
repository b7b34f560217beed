public import World

extension AWSSettings {
    /// Settles every setting by the AWS CLI's precedence: option, variable, profile, default.
    ///
    /// The order of the checks is the AWS CLI's as well, so that of two mistakes the same one is told:
    /// files, the options that can be wrong by themselves, profile, region, endpoint, retries.
    /// - Parameters:
    ///   - options: what the command line says.
    ///   - world: its environment and files are read; nothing else is.
    ///   - service: whose endpoint it is.
    /// - Returns: the settings.
    /// - Throws: ``ConfigurationFailure``.
    public static func resolve(
        _ options: AWSOptions,
        world: World,
        service: ServiceDescription
    ) throws(ConfigurationFailure) -> AWSSettings {
        let files = ConfigurationFiles(environment: world.environment)
        let configuration = try files.read(world.files)
        return try resolve(
            options,
            configuration: configuration,
            files: files,
            environment: world.environment,
            service: service
        )
    }

    /// The same from files that were read before.
    static func resolve(
        _ options: AWSOptions,
        configuration: Configuration,
        files: ConfigurationFiles,
        environment: Environment,
        service: ServiceDescription
    ) throws(ConfigurationFailure) -> AWSSettings {
        let given = try GivenOptions(options)
        let name = profileName(options, environment)
        let profile = try profile(name, configuration)
        let found = SettingSource(environment: environment, profile: profile)
        let region = try RegionSetting.resolve(options.region, found)
        let usesEnvironmentKeys =
            environment.nonEmpty("AWS_ACCESS_KEY_ID") != nil && !name.origin.isOption
        return AWSSettings(
            profile: name,
            usesEnvironmentKeys: usesEnvironmentKeys,
            region: region.name,
            wantsFIPSByRegion: region.wantsFIPS,
            endpoint: try EndpointSetting(found, configuration, service)
                .resolve(given.endpoint, region),
            retry: try RetrySetting.resolve(found),
            timeouts: given.timeouts,
            security: ConnectionSecurity(
                caBundle: caBundle(options, found, environment),
                verifiesTLS: options.verifiesTLS
            ),
            proxies: Proxies(environment),
            signsRequests: options.signsRequests,
            output: found.text(variable: "AWS_DEFAULT_OUTPUT", key: "output"),
            isReadOnly: try found.flag(key: service.configurationKey + "_read_only"),
            isProtected: try found.flag(key: service.configurationKey + "_protected"),
            requiredAccount: try found.account(key: service.configurationKey + "_account"),
            knownAccount: usesEnvironmentKeys ? nil : KnownAccount.inProfile(profile),
            applicationID: found.text(variable: "AWS_SDK_UA_APP_ID", key: "sdk_ua_app_id"),
            values: profile,
            configuration: configuration,
            files: files
        )
    }

    private static func profileName(
        _ options: AWSOptions,
        _ environment: Environment
    ) -> Setting<String> {
        if let name = options.profile, !name.isEmpty {
            return Setting(name, .option("--profile"))
        }
        for variable in ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"] {
            if let name = environment[variable] { return Setting(name, .variable(variable)) }
        }
        return Setting("default", .builtIn)
    }

    /// A profile that was named must exist, `default` as well; the one that wasn't need not.
    private static func profile(
        _ name: Setting<String>,
        _ configuration: Configuration
    ) throws(ConfigurationFailure) -> Profile {
        if let profile = configuration.profile(name.value) { return profile }
        guard name.origin == .builtIn else { throw .profileNotFound(name.value, name.origin) }
        return Profile(name: name.value, layers: [])
    }

    /// The last one is of Python's `requests`, which botocore follows.
    private static func caBundle(
        _ options: AWSOptions,
        _ found: SettingSource,
        _ environment: Environment
    ) -> String? {
        let path =
            options.caBundle ?? found.text(variable: "AWS_CA_BUNDLE", key: "ca_bundle")?.value
            ?? environment["REQUESTS_CA_BUNDLE"]
        return path.flatMap { $0.isEmpty ? nil : $0 }
    }
}
