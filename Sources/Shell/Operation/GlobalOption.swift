import Output

/// The options that every operation takes, anywhere on the line: the AWS CLI's, and `--read-only`.
enum GlobalOption: String, CaseIterable {
    case endpointURL = "--endpoint-url"
    case output = "--output"
    case query = "--query"
    case profile = "--profile"
    case region = "--region"
    case color = "--color"
    case caBundle = "--ca-bundle"
    case readTimeout = "--cli-read-timeout"
    case connectTimeout = "--cli-connect-timeout"
    case debug = "--debug"
    case noVerifySSL = "--no-verify-ssl"
    case noPaginate = "--no-paginate"
    case noSignRequest = "--no-sign-request"
    case noPager = "--no-cli-pager"
    case version = "--version"
    case readOnly = "--read-only"

    /// Whether a word follows it.
    var takesValue: Bool {
        switch self {
        case .endpointURL, .output, .query, .profile, .region, .color, .caBundle, .readTimeout,
            .connectTimeout:
            true
        case .debug, .noVerifySSL, .noPaginate, .noSignRequest, .noPager, .version, .readOnly:
            false
        }
    }

    /// The few values that it can have; nil where any will do.
    var choices: [String]? {
        switch self {
        case .output: OutputFormat.allCases.map(\.rawValue)
        case .color: ["on", "off", "auto"]
        default: nil
        }
    }

    /// Whether the word after `word` is its value; nil when it is none of these options.
    static func takesValue(_ word: String) -> Bool? {
        let name = OptionWord(word)
        return GlobalOption(rawValue: name.name).map { $0.takesValue && name.attached == nil }
    }

    /// All their names, to tell which one was meant.
    static var names: [String] {
        allCases.map(\.rawValue)
    }
}

/// A word that begins with dashes, cut at its first `=`.
struct OptionWord {
    /// `--name`.
    let name: String
    /// What follows the `=`; nil when there is none.
    let attached: String?

    init(_ word: String) {
        guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
            name = word
            attached = nil
            return
        }
        name = String(word[..<equals])
        attached = String(word[word.utf8.index(after: equals)...])
    }
}
