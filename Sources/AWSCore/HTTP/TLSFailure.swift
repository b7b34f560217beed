/// Why a secure connection could not be made.
public enum TLSFailure: Error, Sendable, Hashable {
    /// The server's certificate was not accepted; the text is the TLS library's.
    case certificateRefused(String)
    /// The certificate is not for this host.
    case wrongHost
    /// The file of certificate authorities can't be read, or holds none; `errno` if it can't be read.
    case badBundle(path: String, errno: Int32?)
    /// The handshake failed otherwise; the text is the TLS library's.
    case handshake(String)
}
