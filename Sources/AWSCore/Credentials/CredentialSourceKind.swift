/// A kind of place that credentials come from; the raw value is botocore's name of it.
public enum CredentialSourceKind: String, Sendable, Hashable, CaseIterable {
    /// `AWS_ACCESS_KEY_ID` and its companions.
    case environment = "env"
    /// A role, with another profile's credentials.
    case assumeRole = "assume-role"
    /// A role, with a token in a file.
    case webIdentity = "assume-role-with-web-identity"
    /// IAM Identity Center, `aws sso login`.
    case sso = "sso"
    /// `~/.aws/credentials`.
    case sharedCredentialsFile = "shared-credentials-file"
    /// `aws login`.
    case login = "login"
    /// A program named by `credential_process`.
    case process = "custom-process"
    /// `~/.aws/config`.
    case configFile = "config-file"
    /// The agent beside a container (ECS, EKS).
    case container = "container-role"
    /// The metadata service of an EC2 instance.
    case instanceMetadata = "iam-role"
}
