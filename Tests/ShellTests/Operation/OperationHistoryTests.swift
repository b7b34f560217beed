import Testing

@testable import Shell

/// A line that sets a secret isn't kept.
struct OperationHistoryTests {
    private static let start = "create-connector-profile --connector-profile-name n "

    @Test(arguments: [
        start
            + #"--connector-profile-config '{"connectorProfileCredentials": {"Redshift": {"password": "x"}}}'"#,
        start
            + #"--connector-profile-config '{"connectorProfileCredentials": {"Redshift": {"p\u0061ssword": "x"}}}'"#,
        start + #"--cli-input-json '{"connectorProfileConfig": {"pasword": "x"}}'"#,
        // Not understood, and about a secret all the same.
        start + #"--connector-profile-config '{"password": "x"#,
        start + #"--connector-profile-config '{"password": "x"'"#,
        "aws appflow " + start + #"--bogus {"password":"x"}"#,
        "aws --region x appflow update-connector-profile --cli-input-json '{\"apiKey\"'",
    ])
    func secret(line: String) {
        #expect(OperationCommand.setsSensitiveMember(line))
    }

    @Test(arguments: [
        "", "runs password", "use 'password", "cancel-flow-executions --flow-name password",
        start + "--connector-profile-config file://config.json",
        start + #"--connector-profile-config '{"connectorProfileProperties": {}}'"#,
        "describe-flow --flow-name 'apiKey",
    ])
    func `no secret`(line: String) {
        #expect(!OperationCommand.setsSensitiveMember(line))
    }
}
