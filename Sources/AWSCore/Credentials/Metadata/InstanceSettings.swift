import World

/// How the metadata service of an instance is asked, from variables and the profile.
struct InstanceSettings {
    /// What is done where the service gives no token (version 2), and would answer without (version 1).
    enum WithoutToken {
        /// Nothing said: version 1 isn't used, and a machine without the service has no credentials.
        case notUsed
        /// Said to be off.
        case refused
        /// Said to be on.
        case used
    }

    let isDisabled: Bool
    let url: HTTPURL
    let withoutToken: WithoutToken
    let attempts: Int
    let timeout: Duration

    init(_ found: SettingSource) throws(CredentialFailure) {
        isDisabled =
            found.environment["AWS_EC2_METADATA_DISABLED"]?.lowercased() == "true"
        let text = try Self.url(found)
        do throws(HTTPURLFailure) {
            url = try HTTPURL(parsing: text)
        } catch {
            throw .instance(.badURL(text))
        }
        let disabled = found.text(
            variable: "AWS_EC2_METADATA_V1_DISABLED",
            key: "ec2_metadata_v1_disabled"
        )
        withoutToken =
            switch disabled?.value.lowercased() {
            case "true": .refused
            case "false": .used
            default: .notUsed
            }
        attempts = Self.number(
            found.text(
                variable: "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
                key: "metadata_service_num_attempts"
            )
        )
        timeout = .seconds(
            Self.number(
                found.text(
                    variable: "AWS_METADATA_SERVICE_TIMEOUT",
                    key: "metadata_service_timeout"
                )
            )
        )
    }

    private static func url(_ found: SettingSource) throws(CredentialFailure) -> String {
        let mode = found.text(
            variable: "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
            key: "ec2_metadata_service_endpoint_mode"
        )
        if let mode, !["ipv4", "ipv6"].contains(mode.value.lowercased()) {
            throw .instance(.badMode(mode.value))
        }
        let endpoint = found.text(
            variable: "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            key: "ec2_metadata_service_endpoint"
        )
        if let endpoint, !endpoint.value.isEmpty { return endpoint.value }
        let usesIPv6 =
            mode.map { $0.value.lowercased() == "ipv6" }
            ?? found.lenientFlag(variable: "AWS_IMDS_USE_IPV6", key: "imds_use_ipv6")
        return usesIPv6 ? "http://[fd00:ec2::254]/" : "http://169.254.169.254/"
    }

    /// From 1 to 60; what is no number is 1.
    private static func number(_ text: Setting<String>?) -> Int {
        min(max(text.flatMap { Int($0.value) } ?? 1, 1), 60)
    }
}
