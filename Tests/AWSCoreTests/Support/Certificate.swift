import Glibc
import NIOSSL
import TestSupport

/// A self-signed certificate in a folder of a test, made by the `openssl` command.
struct Certificate {
    /// The certificate, PEM; a bundle of authorities that trusts itself alone.
    let path: String
    private let keyPath: String

    /// Makes one for the given subject alternative name, such as `IP:127.0.0.1`.
    init(in folder: ScratchFolder, name: String) throws {
        path = folder.path("certificate.pem")
        keyPath = folder.path("key.pem")
        let arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", "/CN=test", "-addext", "subjectAltName=" + name,
            "-keyout", keyPath, "-out", path,
        ]
        try Self.run(arguments)
    }

    func serverConfiguration() throws -> TLSConfiguration {
        TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(path).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem))
        )
    }

    /// Runs a program and waits for it, at most 20 s; its output goes nowhere.
    private static func run(_ arguments: [String]) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [1, 2] as [Int32] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, arguments[0], &actions, nil, words, environ)
        guard code == 0 else { throw CommandFailure(status: code) }
        var status: Int32 = 0
        for _ in 0..<2_000 {
            if waitpid(child, &status, WNOHANG) != 0 { break }
            usleep(10_000)
        }
        guard status == 0 else { throw CommandFailure(status: status) }
    }
}

/// A command that didn't end well.
struct CommandFailure: Error {
    let status: Int32
}
