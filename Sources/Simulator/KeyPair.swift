import World

/// An access key and its secret.
struct KeyPair: Sendable {
    /// The alphabet of access key ids.
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    private static let secretLetters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )

    let accessKeyID: String
    let secretAccessKey: String

    /// Those of the options, or random ones that look like those of AWS: 20 and 40 characters.
    init(_ options: SimulatorOptions, random: any RandomSource) {
        accessKeyID = options.accessKeyID ?? "AKIA" + Self.text(16, of: Self.letters, random)
        secretAccessKey =
            options.secretAccessKey ?? Self.text(40, of: Self.secretLetters, random)
    }

    /// Whether an access key id can stand in the scope of a signature.
    static func isAccessKeyID(_ text: String) -> Bool {
        isSecret(text) && !text.contains("/")
    }

    /// Whether a secret can stand in a config file as it is.
    static func isSecret(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "/", "+", "=", "_", "-", ".": true
                default: false
                }
            }
    }

    /// Both alphabets' sizes divide 256, so every letter is as likely as any other.
    private static func text(
        _ count: Int,
        of letters: [Character],
        _ random: any RandomSource
    ) -> String {
        String(random.bytes(count).map { letters[Int($0) % letters.count] })
    }
}
