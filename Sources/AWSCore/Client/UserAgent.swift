import Glibc
import World

/// The value of `User-Agent`, in the form that AWS's own programs use.
///
/// `appflow/0.1 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/swift#6.2 m/E,n cfg/retry-mode#standard app/x`
struct UserAgent {
    let text: String

    init(_ service: ServiceDescription, _ settings: AWSSettings, _ environment: Environment) {
        let system = Self.system()
        var text = service.userAgent + " ua/2.1 os/linux#" + system.release
        text += " md/arch#" + system.machine + " lang/swift#6.2"
        if let name = environment.nonEmpty("AWS_EXECUTION_ENV") {
            text += " exec-env/" + Self.clean(name)
        }
        text += " m/" + Self.features(settings)
        text += " cfg/retry-mode#" + settings.retry.mode.rawValue
        if let name = settings.applicationID?.value, !name.isEmpty {
            text += " app/" + Self.clean(name)
        }
        self.text = text
    }

    /// AWS's codes of features in use: D, E, F retry mode, N own endpoint, g keys of the environment,
    /// n keys of a profile.
    private static func features(_ settings: AWSSettings) -> String {
        var codes =
            switch settings.retry.mode {
            case .legacy: "D"
            case .standard: "E"
            case .adaptive: "F"
            }
        if settings.endpoint.origin != .builtIn { codes += ",N" }
        if settings.signsRequests { codes += settings.usesEnvironmentKeys ? ",g" : ",n" }
        return codes
    }

    /// The text with everything that a token of HTTP hasn't replaced by `-`.
    private static func clean(_ text: String) -> String {
        let marks = Array("!$%&'*+-.^_`|~".utf8)
        let bytes = text.utf8.map { byte in
            byte.isLetter || byte.isDigit || marks.contains(byte) ? byte : UInt8(ascii: "-")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func system() -> (release: String, machine: String) {
        var names = utsname()
        guard uname(&names) == 0 else { return ("unknown", "unknown") }
        return (text(of: names.release), text(of: names.machine))
    }

    /// The characters of a C array up to its NUL.
    private static func text<Characters>(of array: Characters) -> String {
        withUnsafeBytes(of: array) { bytes in
            clean(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
        }
    }
}
