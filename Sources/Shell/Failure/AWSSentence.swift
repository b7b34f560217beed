import AWSCore
import World

/// The sentences in which the AWS CLI tells a failure, where it has one.
///
/// One-shot operations print nothing else; the shell's own messages begin with them, so that what is
/// searched for on the web is the same. Taken from recorded runs of AWS CLI 1.45.
enum AWSSentence {
    /// `An error occurred (X) when calling the Y operation (reached max retries: N): message`.
    static func text(of failure: ServiceFailure) -> String {
        let retries = failure.exhaustedRetries.map { " (reached max retries: \($0))" } ?? ""
        return "An error occurred (\(failure.code)) when calling the \(failure.operation) "
            + "operation\(retries): \(failure.message)"
    }

    /// What went wrong between here and the endpoint.
    static func text(of failure: TransportFailure) -> String {
        let url = failure.url
        return switch failure.kind {
        case .couldNotConnect, .nameNotFound:
            "Could not connect to the endpoint URL: \"\(url)\""
        case .connectTimeout: "Connect timeout on endpoint URL: \"\(url)\""
        case .readTimeout: "Read timeout on endpoint URL: \"\(url)\""
        case .closed, .notHTTP:
            "Connection was closed before we received a valid response from endpoint URL: \"\(url)\"."
        case .tls(let failure): "SSL validation failed for \(url) \(text(of: failure))"
        case .proxy(let proxy), .unusableProxy(let proxy):
            "Failed to connect to proxy URL: \"\(proxy)\""
        case .replyTooLarge(let limit): "The reply of \(url) is longer than \(limit) bytes"
        case .invalidRequest(let why): "The request to \(url) can't be sent: \(why)"
        case .interrupted: "Interrupted while waiting for \(url)"
        case .other(let why): "The request to \(url) failed: \(why)"
        }
    }

    /// Why there is nothing to sign with.
    static func text(of failure: CredentialFailure) -> String {
        switch failure {
        case .notFound:
            "Unable to locate credentials. You can configure credentials by running \"aws configure\"."
        case .partial(let source, let missing):
            "Partial credentials found in \(source.rawValue), missing: \(missing)"
        case .expired:
            "Credentials were refreshed, but the refreshed credentials are still expired."
        case .badExpiry(let source, let text):
            "The expiry of the credentials of \(source.rawValue) is no time: \(text)"
        case .noMFACode(let serial, let isDeclined):
            isDeclined
                ? "No MFA code was given for \(serial)"
                : "An MFA code is needed for \(serial), and nobody can be asked for it"
        case .settings(let failure): text(of: failure)
        case .tokenFile(let failure):
            "\(errno(failure))\(SystemError.text(of: failure.reason)): '\(failure.path)'"
        case .service(let failure): text(of: failure)
        case .transport(let failure): text(of: failure)
        case .reply(let reply): text(of: reply)
        case .interrupted: "interrupted"
        case .role, .sso, .login, .process, .container, .instance, .invalidParameters:
            textOfSource(failure)
        }
    }

    /// Why the settings can't be told.
    static func text(of failure: ConfigurationFailure) -> String {
        switch failure {
        case .file(let path, let line, let problem):
            "Unable to parse config file: \(path)\(line.map { ":\($0)" } ?? ""): \(text(of: problem))"
        case .profileNotFound(let name, _): "The config profile (\(name)) could not be found"
        case .regionMissing:
            "You must specify a region. You can also configure your region by running \"aws configure\"."
        case .badRegion(let name, _):
            "Provided region_name '\(name)' doesn't match a supported format."
        case .badEndpoint(let url, .missingScheme, let origin) where origin.isOption:
            "Bad value for --endpoint-url \"\(url)\": scheme is missing.  Must be of the form "
                + "http://<hostname>/ or https://<hostname>/"
        case .badEndpoint(let url, _, _): "Invalid endpoint: \(url)"
        case .servicesSectionMissing(let name, _):
            "The profile is configured to use the services section but the \"\(name)\" services "
                + "configuration does not exist."
        case .badMaxAttempts(let text, _):
            Int(text) == nil
                ? "invalid literal for int() with base 10: '\(text)'"
                : "Value provided to \"max_attempts\": \(text) must be an integer greater than or equal to 1."
        case .badRetryMode(let text, _):
            "Invalid value provided to \"mode\": \"\(text)\" must be one of: "
                + "('legacy', 'standard', 'adaptive')"
        case .badTimeout(let text, _): "invalid literal for int() with base 10: '\(text)'"
        case .badBoolean(let text, let key, _):
            "The value of \(key) is neither true nor false: \(text)"
        case .badAccount(let text, _): "An account has twelve digits: \(text)"
        }
    }

    /// A reply that says it succeeded and can't be understood.
    static func text(of reply: MalformedReply) -> String {
        let what: String =
            switch reply.problem {
            case .notJSON(let offset): "isn't JSON (byte \(offset))"
            case .notXML: "isn't XML"
            case .notAnObject: "isn't a JSON object"
            case .wrongType(let path, let expected): "has no \(expected) at \(path)"
            }
        return "The reply of the \(reply.operation) operation (HTTP \(reply.status)) can't be "
            + "understood: its body \(what)"
    }

    private static func text(of failure: TLSFailure) -> String {
        switch failure {
        case .certificateRefused(let why): "certificate verify failed: \(why)"
        case .wrongHost: "the certificate is for another host"
        case .badBundle(let path, let errno):
            errno.map { "[Errno \($0)] \(SystemError.text($0)): \(path)" }
                ?? "no certificate in \(path)"
        case .handshake(let why): why
        }
    }

    private static func text(of problem: ConfigurationFailure.FileProblem) -> String {
        switch problem {
        case .unreadable(let failure): SystemError.text(of: failure.reason)
        case .notUTF8: "not UTF-8"
        case .textBeforeFirstSection: "text before the first [section]"
        case .noDelimiter: "neither = nor : on the line"
        case .emptyKey: "nothing before the ="
        case .noDelimiterInBlock(let key): "no = in the block below \(key)"
        case .duplicateSection(let name): "the section [\(name)] is defined twice"
        case .duplicateKey(let key, let section): "\(key) is defined twice in [\(section)]"
        }
    }
}
