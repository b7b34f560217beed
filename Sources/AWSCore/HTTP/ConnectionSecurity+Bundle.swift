import Glibc
import NIOSSL

extension ConnectionSecurity {
    /// Throws when the file of certificate authorities can't be used.
    ///
    /// Asked before a connection is made, because the library's own error doesn't name the file.
    func check() throws(TLSFailure) {
        guard verifiesTLS, let caBundle else { return }
        guard access(caBundle, R_OK) == 0 else { throw .badBundle(path: caBundle, errno: errno) }
        let certificates = try? NIOSSLCertificate.fromPEMFile(caBundle)
        guard certificates?.isEmpty == false else {
            throw .badBundle(path: caBundle, errno: nil)
        }
    }
}
