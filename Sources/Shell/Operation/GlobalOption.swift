/// The options that every operation takes, anywhere on the line: the AWS CLI's, and `--read-only`.
enum GlobalOption {
    /// Whether the word after `word` is its value; nil when it is none of these options.
    static func takesValue(_ word: String) -> Bool? {
        let name = OptionWord(word)
        switch name.name {
        case "--endpoint-url", "--output", "--profile", "--region", "--color", "--ca-bundle",
            "--cli-read-timeout", "--cli-connect-timeout":
            return name.attached == nil
        case "--debug", "--no-verify-ssl", "--no-paginate", "--no-sign-request", "--no-cli-pager",
            "--read-only":
            return false
        default:
            return nil
        }
    }

    /// All their names, to tell which one was meant.
    static let names = [
        "--endpoint-url", "--output", "--profile", "--region", "--color", "--ca-bundle",
        "--cli-read-timeout", "--cli-connect-timeout", "--debug", "--no-verify-ssl",
        "--no-paginate", "--no-sign-request", "--no-cli-pager", "--read-only",
    ]
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
