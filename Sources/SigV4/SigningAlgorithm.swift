/// The one algorithm of signature version 4.
enum SigningAlgorithm {
    /// Its name, in the string to sign and in front of the `Authorization` header.
    static let name = "AWS4-HMAC-SHA256"
}
