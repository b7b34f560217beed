import Crypto

extension SHA256 {
    /// The digest of some bytes, in lower-case digits.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        Hexadecimal.text(hash(data: bytes).withUnsafeBytes { Array($0) })
    }

    /// The digest of a text's UTF-8, in lower-case digits.
    static func hexadecimal(_ text: String) -> String {
        hexadecimal(Array(text.utf8))
    }
}
