import NIOSSL

extension TLSFailure {
    /// What an error of NIOSSL means.
    init(_ error: NIOSSLError) {
        switch error {
        case .unableToValidateCertificate, .noCertificateToValidate:
            self = .certificateRefused("\(error)")
        case .handshakeFailed(let error): self.init(error)
        default: self = .handshake("\(error)")
        }
    }

    /// What an error of BoringSSL means.
    init(_ error: BoringSSLError) {
        guard case .sslError(let stack) = error else {
            self = .handshake("\(error)")
            return
        }
        let reasons = stack.map { Self.reason(in: $0.description) }
        let text = reasons.joined(separator: ", ")
        let isRefusal = reasons.contains("CERTIFICATE_VERIFY_FAILED")
        self = isRefusal ? .certificateRefused(text) : .handshake(text)
    }

    /// `CERTIFICATE_VERIFY_FAILED` of `Error: 268435581 error:1000007d:SSL
    /// routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED at FILE:LINE`; the file is one of the
    /// machine that built this.
    private static func reason(in description: String) -> String {
        let (text, _) = description.cut(at: " at ")
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return String(text) }
        return String(text[text.utf8.index(after: colon)...].stripped())
    }
}
