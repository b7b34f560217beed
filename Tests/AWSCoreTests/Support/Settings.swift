@testable import AWSCore
import World

/// What settings are resolved from, in memory.
struct Settings {
    var config = ""
    var credentials = ""
    var environment: [String: String] = [:]
    var options = AWSOptions()

    /// Options with something said.
    static func options(_ change: (inout AWSOptions) -> Void) -> AWSOptions {
        var options = AWSOptions()
        change(&options)
        return options
    }

    func configuration() throws(ConfigurationFailure) -> Configuration {
        Configuration(
            config: try INIParser.parse(Array(config.utf8), path: "/config"),
            configPath: "/config",
            credentials: try INIParser.parse(Array(credentials.utf8), path: "/credentials"),
            credentialsPath: "/credentials"
        )
    }

    func resolved() throws(ConfigurationFailure) -> AWSSettings {
        try AWSSettings.resolve(
            options,
            configuration: try configuration(),
            files: ConfigurationFiles(environment: [:]),
            environment: Environment(environment),
            service: .sample
        )
    }
}

extension ServiceDescription {
    /// A service as tests know it.
    static let sample = ServiceDescription(
        endpointPrefix: "appflow",
        signingName: "appflow",
        configurationKey: "appflow",
        endpointVariable: "AWS_ENDPOINT_URL_APPFLOW",
        userAgent: "appflow/0.1"
    )
}
