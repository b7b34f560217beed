@testable import AWSCore
import Testing

/// The transport against a server that does what it likes.
@Suite(.timeLimit(.minutes(1)))
struct AsyncHTTPTransportTests {
    typealias Step = ScriptedServer.Step

    private static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: 1\r\nx-a: 2\r\n\r\n{}"
    private static let limits = HTTPTimeouts(
        connect: .seconds(5),
        read: .seconds(5),
        attempt: .seconds(10)
    )

    private func request(_ port: Int, body: String = "{}") throws -> HTTPRequest {
        HTTPRequest(
            method: "POST",
            url: try HTTPURL(parsing: "http://127.0.0.1:" + String(port) + "/x?y=z"),
            headers: [
                HTTPHeader("Host", "127.0.0.1:" + String(port)),
                HTTPHeader("Accept-Encoding", "identity"), HTTPHeader("x-Amz-Odd", "b"),
                HTTPHeader("Authorization", "a"),
            ],
            body: Array(body.utf8)
        )
    }

    /// The failure of one request to a server with one script.
    private func failure(
        _ steps: [Step],
        timeouts: HTTPTimeouts = limits,
        body: String = "{}"
    ) async throws -> TransportFailure? {
        let server = try await ScriptedServer.start([steps])
        let request = try request(server.port, body: body)
        do throws(TransportFailure) {
            let reply = try await AsyncHTTPTransport().send(request, timeouts: timeouts)
            Issue.record("\(reply)")
            return nil
        } catch {
            return error
        }
    }

    @Test("The request goes out as it was given, in order, and the reply comes back whole")
    func roundTrip() async throws {
        let server = try await ScriptedServer.start([[.readRequest, .send(Self.ok)]])
        let reply = try await AsyncHTTPTransport().send(
            request(server.port),
            timeouts: Self.limits
        )
        #expect(reply.status == 200)
        #expect(reply.reason == "OK")
        #expect(reply.headers["X-a"] == "1")
        #expect(reply.headers.all.map(\.value) == ["2", "1", "2"])
        #expect(reply.body == Array("{}".utf8))
        let port = String(server.port)
        #expect(
            server.received == [
                "POST /x?y=z HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nAccept-Encoding: identity\r\nx-Amz-Odd: b\r\nAuthorization: a\r\n"
                    + "Content-Length: 2\r\n\r\n{}"
            ]
        )
    }

    @Test("A connection is used again")
    func reuse() async throws {
        let server = try await ScriptedServer.start([
            [.readRequest, .send(Self.ok), .readRequest, .send(Self.ok)]
        ])
        let transport = AsyncHTTPTransport()
        for _ in 0..<2 {
            _ = try await transport.send(request(server.port), timeouts: Self.limits)
        }
        #expect(server.received.count == 1)
    }

    @Test("A pooled connection that the server closes on the next request leaves that in doubt")
    func staleConnection() async throws {
        let server = try await ScriptedServer.start([
            [.readRequest, .send(Self.ok), .readByte, .reset]
        ])
        let transport = AsyncHTTPTransport()
        _ = try await transport.send(request(server.port), timeouts: Self.limits)
        await #expect {
            _ = try await transport.send(request(server.port), timeouts: Self.limits)
        } throws: { error in
            (error as? TransportFailure)?.certainty == .maybeSent
        }
    }

    struct Broken: Sendable {
        let steps: [Step]
        let kinds: [TransportFailure.Kind]
    }

    @Test(
        "A connection that breaks once the request may have left is in doubt",
        arguments: [
            Broken(steps: [.readRequest, .close], kinds: [.closed]),
            Broken(steps: [.readRequest, .reset], kinds: [.closed]),
            Broken(steps: [.readByte, .close], kinds: [.closed]),
            Broken(
                steps: [
                    .readRequest, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), .close,
                ],
                kinds: [.closed]
            ),
            Broken(
                steps: [
                    .readRequest, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"),
                    .pause(.milliseconds(20)), .reset,
                ],
                kinds: [.closed]
            ),
            Broken(
                steps: [
                    .readRequest,
                    .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
                    .close,
                ],
                kinds: [.closed]
            ),
            Broken(
                steps: [
                    .readRequest,
                    .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
                    .close,
                ],
                kinds: [.notHTTP]
            ),
            Broken(steps: [.readRequest, .send("SSH-2.0-OpenSSH\r\n"), .close], kinds: [.notHTTP]),
            Broken(steps: [.readRequest, .send("\u{0}\u{1}\u{2}"), .close], kinds: [.notHTTP]),
            Broken(
                steps: [.readRequest, .send("HTTP/1.1 2x0 OK\r\n\r\n"), .close],
                kinds: [.notHTTP]
            ),
            Broken(
                steps: [
                    .readRequest,
                    .send("HTTP/1.1 200 OK\r\nX: " + String(repeating: "a", count: 200_000)),
                    .close,
                ],
                kinds: [.notHTTP]
            ),
        ]
    )
    func inDoubt(_ broken: Broken) async throws {
        let failure = try #require(try await failure(broken.steps))
        #expect(broken.kinds.contains(failure.kind), "\(failure.kind)")
        #expect(failure.certainty == .maybeSent)
        #expect(failure.url.hasPrefix("http://127.0.0.1:"))
        #expect(failure.url.hasSuffix("/x"))
    }

    @Test("Without a body a request is in doubt as soon as there is a connection")
    func bodyless() async throws {
        let failure = try #require(try await failure([.readRequest, .close], body: ""))
        #expect(failure.kind == .closed)
        #expect(failure.certainty == .maybeSent)
        let server = try await ScriptedServer.start([])
        let request = try request(server.port, body: "")
        try await server.stop()
        await #expect {
            _ = try await AsyncHTTPTransport().send(request, timeouts: Self.limits)
        } throws: { error in
            (error as? TransportFailure)?.certainty == .neverSent
        }
    }

    @Test("A large body that is cut off while it is sent is in doubt")
    func cutUpload() async throws {
        let body = String(repeating: "x", count: 8 << 20)
        let failure = try #require(try await failure([.readByte, .reset], body: body))
        #expect(failure.certainty == .maybeSent)
    }

    @Test("Nobody there: certainly not sent")
    func refused() async throws {
        let server = try await ScriptedServer.start([])
        let request = try request(server.port)
        try await server.stop()
        await #expect {
            _ = try await AsyncHTTPTransport().send(request, timeouts: Self.limits)
        } throws: { error in
            let failure = error as? TransportFailure
            return failure?.kind == .couldNotConnect(errno: 111)
                && failure?.certainty == .neverSent
        }
    }

    @Test("A name without an address: certainly not sent")
    func unknownName() async throws {
        let request = HTTPRequest(
            method: "POST",
            url: HTTPURL(scheme: .http, host: "no-such-host.invalid"),
            headers: [],
            body: [1]
        )
        await #expect {
            _ = try await AsyncHTTPTransport().send(request, timeouts: Self.limits)
        } throws: { error in
            let failure = error as? TransportFailure
            return failure?.kind == .nameNotFound(host: "no-such-host.invalid")
                && failure?.certainty == .neverSent
        }
    }

    @Test(
        "Silence ends at the read timeout",
        arguments: [
            [Step.readRequest],
            [.readRequest, .send("HTTP/1.1 200 OK\r\n")],
            [.readRequest, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}")],
        ]
    )
    func readTimeout(_ steps: [Step]) async throws {
        let timeouts = HTTPTimeouts(connect: .seconds(5), read: .milliseconds(50), attempt: nil)
        let failure = try await failure(steps, timeouts: timeouts)
        #expect(failure?.kind == .readTimeout)
        #expect(failure?.certainty == .maybeSent)
    }

    @Test("A body that trickles ends with the attempt, not with its bytes")
    func attemptTimeout() async throws {
        let trickle =
            [Step](repeating: .pause(.milliseconds(10)), count: 1)
            + [.send("x")]
        let steps: [Step] =
            [.readRequest, .send("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n")]
            + Array(repeating: trickle, count: 500).flatMap(\.self)
        let timeouts = HTTPTimeouts(
            connect: .seconds(5),
            read: .seconds(5),
            attempt: .milliseconds(150)
        )
        let clock = ContinuousClock()
        let start = clock.now
        let failure = try await failure(steps, timeouts: timeouts)
        #expect(failure?.kind == .readTimeout)
        #expect(failure?.certainty == .maybeSent)
        #expect(clock.now - start < .seconds(3))
    }

    @Test("A cancelled task ends at once, before and within the body")
    func cancellation() async throws {
        let scripts: [[Step]] = [
            [.readRequest],
            [.readRequest, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}")],
        ]
        for script in scripts {
            let server = try await ScriptedServer.start([script])
            let request = try request(server.port)
            let task = Task { () throws -> TransportFailure? in
                do throws(TransportFailure) {
                    _ = try await AsyncHTTPTransport().send(request, timeouts: Self.limits)
                    return nil
                } catch {
                    return error
                }
            }
            while server.received.first?.hasSuffix("{}") != true { await Task.yield() }
            try await Task.sleep(for: .milliseconds(20))
            let clock = ContinuousClock()
            let start = clock.now
            task.cancel()
            let failure = try await task.value
            #expect(failure?.kind == .interrupted)
            #expect(failure?.certainty == .maybeSent)
            #expect(clock.now - start < .seconds(1))
        }
    }

    @Test("A reply of more than 16 MiB is refused, announced or not")
    func tooLarge() async throws {
        let chunk = String(repeating: "x", count: 1 << 20)
        let announced: [Step] = [
            .readRequest, .send("HTTP/1.1 200 OK\r\nContent-Length: 16777217\r\n\r\n"),
        ]
        var endless: [Step] = [.readRequest, .send("HTTP/1.1 200 OK\r\n\r\n")]
        endless += [Step](repeating: .send(chunk), count: 18)
        for steps in [announced, endless] {
            let failure = try await failure(steps)
            #expect(failure?.kind == .replyTooLarge(limit: 16 << 20))
            #expect(failure?.certainty == .maybeSent)
        }
    }

    @Test("A redirect is not followed")
    func redirect() async throws {
        let server = try await ScriptedServer.start([
            [
                .readRequest,
                .send("HTTP/1.1 307 X\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"),
            ]
        ])
        let reply = try await AsyncHTTPTransport().send(
            request(server.port),
            timeouts: Self.limits
        )
        #expect(reply.status == 307)
        #expect(server.received.count == 1)
    }

    @Test("A compressed body comes as it is")
    func compression() async throws {
        let server = try await ScriptedServer.start([
            [
                .readRequest,
                .send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"),
            ]
        ])
        let reply = try await AsyncHTTPTransport().send(
            request(server.port),
            timeouts: Self.limits
        )
        #expect(reply.body == Array("abc".utf8))
    }

    @Test("A header with a line break in it is never sent, and its value isn't told")
    func badHeader() async throws {
        let server = try await ScriptedServer.start([[.readRequest, .send(Self.ok)]])
        let request = HTTPRequest(
            method: "POST",
            url: try HTTPURL(parsing: "http://127.0.0.1:" + String(server.port)),
            headers: [HTTPHeader("Authorization", "CANARY\r\nX: y")],
            body: [1]
        )
        await #expect {
            _ = try await AsyncHTTPTransport().send(request, timeouts: Self.limits)
        } throws: { error in
            let failure = error as? TransportFailure
            return failure?.certainty == .neverSent && !"\(error)".contains("CANARY")
        }
        #expect(server.received.isEmpty)
    }
}
