@testable import AWSCore
import TestSupport
import Testing
import World

/// TLS with certificates that the tests make.
@Suite(.timeLimit(.minutes(1)))
struct TransportSecurityTests {
    private static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"

    private func send(
        to server: ScriptedServer,
        _ security: ConnectionSecurity
    ) async throws -> HTTPReply {
        try await AsyncHTTPTransport().send(
            HTTPRequest(
                method: "POST",
                url: try HTTPURL(parsing: "https://127.0.0.1:" + String(server.port)),
                headers: [],
                body: [1],
                security: security
            ),
            timeouts: .interactive
        )
    }

    private func failure(
        _ server: ScriptedServer,
        _ security: ConnectionSecurity
    ) async throws -> TransportFailure? {
        do {
            _ = try await send(to: server, security)
            return nil
        } catch let failure as TransportFailure {
            #expect(failure.certainty == .neverSent)
            return failure
        }
    }

    @Test("A certificate is accepted when its authority is in the bundle, or nothing is checked")
    func accepted() async throws {
        try await ScratchFolder.with { folder in
            let certificate = try Certificate(in: folder, name: "IP:127.0.0.1")
            let script: [ScriptedServer.Step] = [.readRequest, .send(Self.ok)]
            let server = try await ScriptedServer.start(
                [script, script, script],
                certificate: certificate
            )
            for security in [
                ConnectionSecurity(caBundle: certificate.path),
                ConnectionSecurity(verifiesTLS: false),
                ConnectionSecurity(caBundle: "/nowhere", verifiesTLS: false),
            ] {
                #expect(try await send(to: server, security).status == 200)
            }
        }
    }

    @Test("A certificate of an unknown authority is refused, and nothing is sent")
    func unknownAuthority() async throws {
        try await ScratchFolder.with { folder in
            let certificate = try Certificate(in: folder, name: "IP:127.0.0.1")
            let server = try await ScriptedServer.start([[.readRequest]], certificate: certificate)
            let failure = try await failure(server, ConnectionSecurity())
            #expect(failure?.kind == .tls(.certificateRefused("CERTIFICATE_VERIFY_FAILED")))
            #expect(server.received.joined() == "")
        }
    }

    @Test("A certificate for another host is refused")
    func wrongHost() async throws {
        try await ScratchFolder.with { folder in
            let certificate = try Certificate(in: folder, name: "DNS:example.com,IP:10.0.0.1")
            let server = try await ScriptedServer.start([[.readRequest]], certificate: certificate)
            let failure = try await failure(
                server,
                ConnectionSecurity(caBundle: certificate.path)
            )
            #expect(failure?.kind == .tls(.wrongHost))
        }
    }

    @Test("A bundle that is missing or holds no certificate is named")
    func badBundle() async throws {
        try await ScratchFolder.with { folder in
            let server = try await ScriptedServer.start([])
            let path = folder.path("bundle.pem")
            var failure = try await failure(server, ConnectionSecurity(caBundle: path))
            #expect(failure?.kind == .tls(.badBundle(path: path, errno: 2)))
            try Files().append(Array("no certificate\n".utf8), to: path, durably: false)
            failure = try await self.failure(server, ConnectionSecurity(caBundle: path))
            #expect(failure?.kind == .tls(.badBundle(path: path, errno: nil)))
        }
    }

    @Test("A server that speaks no TLS is a failed handshake")
    func plainServer() async throws {
        let server = try await ScriptedServer.start([
            [.readByte, .send("HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n"), .close]
        ])
        let failure = try await failure(server, ConnectionSecurity())
        #expect(failure?.kind == .tls(.handshake("WRONG_VERSION_NUMBER")))
    }

    @Test("A handshake that is reset is a closed connection, and nothing was sent")
    func resetHandshake() async throws {
        let server = try await ScriptedServer.start([[.readByte, .reset]])
        #expect(try await failure(server, ConnectionSecurity())?.kind == .closed)
    }

    @Test("A handshake that never ends is a connect timeout")
    func slowHandshake() async throws {
        let server = try await ScriptedServer.start([[.readByte], [.readByte]])
        let request = HTTPRequest(
            method: "POST",
            url: try HTTPURL(parsing: "https://127.0.0.1:" + String(server.port)),
            headers: [],
            body: [1]
        )
        for timeouts in [
            HTTPTimeouts(connect: .milliseconds(100), read: nil, attempt: nil),
            HTTPTimeouts(connect: nil, read: nil, attempt: .milliseconds(100)),
        ] {
            await #expect {
                _ = try await AsyncHTTPTransport().send(request, timeouts: timeouts)
            } throws: { error in
                let failure = error as? TransportFailure
                return failure?.kind == .connectTimeout && failure?.certainty == .neverSent
            }
        }
    }
}
