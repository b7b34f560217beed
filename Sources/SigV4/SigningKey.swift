import Crypto

/// The key of one day, region and service, made of a secret access key.
struct SigningKey {
    private let key: [UInt8]

    init(secret: Secret, scope: SigningScope) {
        var key = Array("AWS4".utf8) + Array(secret.reveal().utf8)
        for part in [scope.date, scope.region, scope.service, SigningScope.terminator] {
            key = Self.authenticationCode(of: part, key: key)
        }
        self.key = key
    }

    /// The signature of a string to sign, in lower-case digits.
    func signature(of stringToSign: String) -> String {
        Hexadecimal.text(Self.authenticationCode(of: stringToSign, key: key))
    }

    private static func authenticationCode(of text: String, key: [UInt8]) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(text.utf8),
            using: SymmetricKey(data: key)
        )
        return code.withUnsafeBytes { Array($0) }
    }
}
