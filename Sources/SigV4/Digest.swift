import Crypto

/// A fingerprint of a text, for names that must not tell it.
public enum Digest {
    /// The SHA-256 of the text's UTF-8, in lower-case digits.
    public static func hexadecimal(of text: String) -> String {
        SHA256.hexadecimal(text)
    }
}
