import AWSCore

extension AWSSentence {
    /// Why a source gave no credentials, in botocore's words where it has any.
    static func textOfSource(_ failure: CredentialFailure) -> String {
        switch failure {
        case .role(let problem): text(of: problem)
        case .sso(let problem): text(of: problem)
        case .login(let problem): text(of: problem)
        case .process(let problem): text(of: problem)
        case .container(let problem): text(of: problem)
        case .instance(let problem): text(of: problem)
        case .invalidParameters(let problems):
            "Parameter validation failed:\n" + problems.map(text).joined(separator: "\n")
        default: ""
        }
    }

    private static func text(of problem: TooSmallParameter) -> String {
        problem.isNumber
            ? "Invalid value for parameter \(problem.name), value: \(problem.value), "
                + "valid min value: \(problem.minimum)"
            : "Invalid length for parameter \(problem.name), value: \(problem.value), "
                + "valid min length: \(problem.minimum)"
    }

    private static func text(of problem: RoleProblem) -> String {
        switch problem {
        case .missingSourceProfile(let name, let profile):
            "The source_profile \"\(name)\" referenced in the profile \"\(profile)\" does not exist."
        case .twoSources(let profile):
            "The profile \"\(profile)\" contains both source_profile and credential_source."
        case .unknownSource(let name, let profile):
            "The credential source \"\(name)\" referenced in profile \"\(profile)\" is not valid."
        case .loop(let name, let visited):
            "Infinite loop in credential configuration detected. Attempting to load from profile "
                + "\(name) which has already been visited. Visited profiles: "
                + "[\(visited.map { "'\($0)'" }.joined(separator: ", "))]"
        case .noCredentials(let profile):
            "The source profile \"\(profile)\" must have credentials."
        case .emptySource(let name, let profile):
            "Error when retrieving credentials from \(name): No credentials found in "
                + "credential_source referenced in profile \(profile)"
        case .noRoleForToken:
            // The missing space is botocore's.
            "The provided profile or the current environment is configured to assume role with web "
                + "identity but has no role ARN configured. Ensure that the profile has the role_arn"
                + "configuration set or the AWS_ROLE_ARN env var is set."
        }
    }

    private static func text(of problem: SSOProblem) -> String {
        switch problem {
        case .missingSession(let name):
            "The specified sso-session does not exist: \"\(name)\""
        case .inconsistent(let key, let profile, let session):
            "The value for \(key) is inconsistent between profile (\(profile)) and sso-session "
                + "(\(session))."
        case .missingKeys(let keys, let profile):
            "The profile \"\(profile)\" is configured to use SSO but is missing required "
                + "configuration: \(keys.joined(separator: ", "))"
        case .noToken(let name): "Error loading SSO Token: Token for \(name) does not exist"
        case .badToken(let url): "Error loading SSO Token: Token for \(url) is invalid"
        case .tokenExpired:
            "Error when retrieving token from sso: Token has expired and refresh failed"
        case .sessionEnded:
            "The SSO session associated with this profile has expired or is otherwise invalid. "
                + "To refresh this SSO session run aws sso login with the corresponding profile."
        }
    }

    private static func text(of problem: LoginProblem) -> String {
        let prefix = "Error loading login session token: "
        return switch problem {
        case .noSession(let session):
            prefix + "Unable to load a existing login session for session \(session). "
                + "Please reauthenticate with 'aws login'."
        case .missingFields(let fields):
            prefix + "Failed to load access token from token cache, missing required fields: "
                + "\(fields.joined(separator: ", "))."
        case .ended:
            "Your session has expired or credentials have changed. "
                + "Please reauthenticate using 'aws login'."
        }
    }

    private static func text(of problem: ProcessProblem) -> String {
        let prefix = "Error when retrieving credentials from custom-process: "
        return switch problem {
        case .badLine: "No closing quotation"
        case .notStarted(let program, let errno):
            "[Errno \(errno)] \(SystemError.text(errno)): '\(program)'"
        case .failed(let text): prefix + text
        case .tooSlow(let seconds): prefix + "it was ended after \(seconds) seconds"
        case .tooLong(let limit): prefix + "it wrote more than \(limit) bytes"
        case .notJSON(let error): text(of: error)
        case .notAnObject: prefix + "its output isn't a JSON object"
        case .badVersion(let version):
            prefix + "Unsupported version '\(version ?? "<Version key not provided>")' for "
                + "credential process provider, supported versions: 1"
        case .missingKey(let key): prefix + "Missing required key in response: '\(key)'"
        }
    }

    private static func text(of problem: ContainerProblem) -> String {
        let prefix =
            "Error when retrieving credentials from container-role: Error retrieving metadata: "
        return switch problem {
        case .badURL(let url): "Unsupported URL for credentials of a container: \(url)"
        case .unsupportedHost(let host):
            "Unsupported host '\(host)'.  Can only retrieve metadata from a loopback address or one "
                + "of these hosts: 169.254.170.2, 169.254.170.23, fd00:ec2::23, localhost"
        case .badToken: "Auth token value is not a legal header value"
        case .status(let status, let body):
            prefix + "Received non 200 response \(status) from container metadata: \(body)"
        case .transport(let failure):
            prefix + "Received error when attempting to retrieve container metadata: "
                + text(of: failure)
        case .notJSON: prefix + "Unable to parse JSON returned from container metadata services"
        case .missingKey(let key): prefix + "Missing required key in response: '\(key)'"
        }
    }

    private static func text(of problem: InstanceProblem) -> String {
        switch problem {
        case .badURL(let url): "Invalid endpoint EC2 Instance Metadata endpoint: \(url)"
        case .badMode(let mode):
            "Invalid EC2 Instance Metadata endpoint mode: \(mode) Valid endpoint modes "
                + "(case-insensitive): ('ipv4', 'ipv6')."
        case .noToken:
            "Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1 "
                + "has been disabled"
        }
    }
}
