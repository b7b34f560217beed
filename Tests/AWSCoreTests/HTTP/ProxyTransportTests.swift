@testable import AWSCore
import TestSupport
import Testing

/// Requests through a proxy that does what it likes.
@Suite(.timeLimit(.minutes(1)))
struct ProxyTransportTests {
    private static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"

    private func request(
        _ url: String,
        _ proxy: String,
        _ security: ConnectionSecurity = ConnectionSecurity()
    ) throws -> HTTPRequest {
        let url = try HTTPURL(parsing: url)
        return HTTPRequest(
            method: "POST",
            url: url,
            headers: [HTTPHeader("Host", url.authority)],
            body: Array("{}".utf8),
            security: security,
            proxy: HTTPProxy(proxy)
        )
    }

    private func failure(_ request: HTTPRequest) async throws -> TransportFailure? {
        do throws(TransportFailure) {
            let reply = try await AsyncHTTPTransport().send(request, timeouts: .interactive)
            Issue.record("\(reply)")
            return nil
        } catch {
            return error
        }
    }

    @Test("Plain HTTP is asked for by its whole URL, with the proxy's password")
    func absoluteForm() async throws {
        let step: [ScriptedServer.Step] = [.readRequest, .send(Self.ok)]
        let server = try await ScriptedServer.start([step + step])
        let transport = AsyncHTTPTransport()
        for path in ["/x?y=z", "/w"] {
            let request = try request("http://a.test:81" + path, "ann:pw@127.0.0.1:\(server.port)")
            #expect(try await transport.send(request, timeouts: .interactive).status == 200)
        }
        let received = server.received[0]
        #expect(received.hasPrefix("POST http://a.test:81/x?y=z HTTP/1.1\r\nHost: a.test:81\r\n"))
        #expect(received.contains("\r\nProxy-Authorization: Basic YW5uOnB3\r\n"))
        #expect(received.contains("POST http://a.test:81/w HTTP/1.1\r\n"))
    }

    @Test("A way through is asked for HTTPS, and TLS is with the server alone")
    func tunnel() async throws {
        let server = try await ScriptedServer.start([
            [.readRequest, .send("HTTP/1.1 200 OK\r\n\r\n"), .readByte, .close]
        ])
        let request = try request("https://a.test", "http://ann:pw@127.0.0.1:\(server.port)")
        let failure = try #require(try await failure(request))
        #expect(failure.certainty == .neverSent)
        let received = server.received[0]
        #expect(received.hasPrefix("CONNECT a.test:443 HTTP/1.1\r\n"))
        #expect(received.lowercased().contains("\r\nproxy-authorization: basic yw5uonb3\r\n"))
        #expect(!received.contains("POST"))
    }

    @Test(
        "A proxy that refuses is named, without its password, and nothing was sent",
        arguments: ["403 No", "407 Proxy Authentication Required", "502 Bad"]
    )
    func refused(_ status: String) async throws {
        let server = try await ScriptedServer.start([
            [.readRequest, .send("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n")]
        ])
        let request = try request("https://a.test", "http://ann:pw@127.0.0.1:\(server.port)")
        let failure = try #require(try await failure(request))
        #expect(failure.kind == .proxy(url: "http://***:***@127.0.0.1:\(server.port)"))
        #expect(failure.certainty == .neverSent)
        #expect(failure.url == "https://a.test")
    }

    @Test("A proxy that isn't there or isn't one is named", arguments: ["http", "https"])
    func unreachable(_ scheme: String) async throws {
        var failure = try await failure(request(scheme + "://a.test", "127.0.0.1:1"))
        #expect(failure?.kind == .proxy(url: "http://127.0.0.1:1"))
        #expect(failure?.certainty == .neverSent)
        failure = try await self.failure(request(scheme + "://a.test", "socks5://127.0.0.1:1"))
        #expect(failure?.kind == .unusableProxy(url: "socks5://127.0.0.1:1"))
        #expect(failure?.certainty == .neverSent)
    }

    @Test("What a proxy does once it has a request may have had an effect")
    func closed() async throws {
        let server = try await ScriptedServer.start([[.readRequest, .close]])
        let failure = try await failure(request("http://a.test", "127.0.0.1:\(server.port)"))
        #expect(failure?.kind == .closed)
        #expect(failure?.certainty == .maybeSent)
    }
}
