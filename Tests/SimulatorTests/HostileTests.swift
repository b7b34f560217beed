import JSON
import Testing
import World

@testable import Simulator

/// Requests that no AWS client sends, each made of one that would cancel every run.
struct HostileTests {
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        let statuses: Set<Int>
        let bytes: @Sendable (RequestDraft) -> [UInt8]

        init(
            _ name: String,
            _ statuses: Set<Int> = [400, 403],
            _ bytes: @escaping @Sendable (RequestDraft) -> [UInt8]
        ) {
            self.name = name
            self.statuses = statuses
            self.bytes = bytes
        }

        var testDescription: String { name }
    }

    static func signed(_ change: (inout RequestDraft) -> Void, _ draft: RequestDraft) -> [UInt8] {
        var draft = draft
        change(&draft)
        return draft.bytes()
    }

    static let browser: [Attack] = [
        Attack("Host: evil.com") { signed({ $0.host = "evil.com" }, $0) },
        Attack("Host: 127.0.0.1.nip.io") { draft in
            signed({ $0.host = $0.host.replacing("127.0.0.1", with: "127.0.0.1.nip.io") }, draft)
        },
        Attack("Host without port") { signed({ $0.host = "127.0.0.1" }, $0) },
        Attack("Host with another port") { signed({ $0.host = "127.0.0.1:1" }, $0) },
        Attack("Host with a user") { draft in signed({ $0.host = "evil@" + $0.host }, draft) },
        Attack("Host with a dot") { draft in
            signed({ $0.host = $0.host.replacing("127.0.0.1", with: "localhost.") }, draft)
        },
        Attack("empty Host") { signed({ $0.host = "" }, $0) },
        Attack("no Host") { $0.bytes { $0.removeAll { $0.name == "Host" } } },
        Attack("two Hosts") { $0.bytes { $0.append(("Host", "evil.com")) } },
        Attack("two Hosts, both right") { draft in
            draft.bytes { $0.append(("host", draft.host)) }
        },
        Attack("two Hosts, both right and signed") { draft in
            signed({ $0.headers = [("host", $0.host)] }, draft)
        },
        Attack("absolute form") { draft in
            signed({ $0.target = "http://evil.com" + $0.target }, draft)
        },
        Attack("network path") { draft in signed({ $0.target = "//evil.com" + $0.target }, draft) },
        Attack("Origin null") { $0.bytes { $0.append(("Origin", "null")) } },
        Attack("Origin of this endpoint") { draft in
            draft.bytes { $0.append(("Origin", "http://" + draft.host)) }
        },
        Attack("signed Origin") { signed({ $0.headers = [("origin", "https://evil.com")] }, $0) },
        Attack("Sec-Fetch-Site") { $0.bytes { $0.append(("Sec-Fetch-Site", "cross-site")) } },
        Attack("preflight") { draft in
            Array(
                """
                OPTIONS \(draft.target) HTTP/1.1\r
                Host: \(draft.host)\r
                Origin: https://evil.com\r
                Access-Control-Request-Method: POST\r\n\r\n
                """.utf8
            )
        },
        Attack("image") { draft in
            Array("GET \(draft.target) HTTP/1.1\r\nHost: \(draft.host)\r\n\r\n".utf8)
        },
        Attack("form") { draft in
            Array(
                """
                POST \(draft.target) HTTP/1.1\r
                Host: \(draft.host)\r
                Content-Type: text/plain\r
                Content-Length: \(draft.body.count)\r\n\r\n
                """.utf8
            ) + draft.body
        },
    ]

    static let signature: [Attack] = [
        Attack("another secret") { signed({ $0.secret = "guess" }, $0) },
        Attack("another key") { signed({ $0.accessKeyID = "AKIAAAAAAAAAAAAAAAAA" }, $0) },
        Attack("another service") { signed({ $0.service = "s3" }, $0) },
        Attack("another body") { draft in
            var other = draft
            other.body = Array(#"{"flowName": "alphb"}"#.utf8)
            return other.bytes { headers in
                headers.removeAll { $0.name == "Authorization" }
                headers += draft.signedHeaders.filter { $0.name == "Authorization" }
            }
        },
        Attack("another path") { draft in
            var other = draft
            other.target = "/delete-flow"
            return other.bytes { headers in
                headers.removeAll { $0.name == "Authorization" }
                headers += draft.signedHeaders.filter { $0.name == "Authorization" }
            }
        },
        Attack("an hour old") { draft in
            signed({ $0.moment = $0.moment.advanced(by: .seconds(-3_600)) }, draft)
        },
        Attack("an hour early") { draft in
            signed({ $0.moment = $0.moment.advanced(by: .seconds(3_600)) }, draft)
        },
        Attack("no date") { $0.bytes { $0.removeAll { $0.name == "X-Amz-Date" } } },
        Attack("two dates") { $0.bytes { $0.append(("x-amz-date", "20261123T140000Z")) } },
        Attack("header that isn't signed") { $0.bytes { $0.append(("X-Amz-Meta", "x")) } },
        Attack("two Authorizations") { $0.bytes { $0.append(("Authorization", "Basic eA==")) } },
        Attack("basic authentication") { draft in
            draft.bytes { headers in
                headers.removeAll { $0.name == "Authorization" }
                headers.append(("Authorization", "Basic YWRtaW46YWRtaW4="))
            }
        },
        Attack("signature in the query") { draft in
            signed({ $0.target += "?X-Amz-Signature=0&X-Amz-Credential=x" }, draft)
                .dropping("Authorization")
        },
        Attack("no signature") { $0.bytes().dropping("Authorization") },
    ]

    static let framing: [Attack] = [
        Attack("chunked", [400, 411]) { draft in
            draft.bytes(contentLength: false) { $0.append(("Transfer-Encoding", "chunked")) }
        },
        Attack("length and chunked", [400, 411]) { draft in
            draft.bytes { $0.append(("Transfer-Encoding", "chunked")) }
        },
        Attack("two lengths") { draft in draft.bytes { $0.append(("Content-Length", "0")) } },
        Attack("negative length") { draft in
            draft.bytes(contentLength: false) { $0.append(("Content-Length", "-1")) }
        },
        Attack("body of a gigabyte", [413]) { draft in
            draft.bytes(contentLength: false) { $0.append(("Content-Length", "1073741824")) }
        },
        Attack("header of 80 KiB", [431]) { draft in
            draft.bytes { $0.append(("X-Long", String(repeating: "a", count: 81_920))) }
        },
        Attack("target of 17 KiB", [431]) { draft in
            signed({ $0.target = "/" + String(repeating: "a", count: 17_408) }, draft)
        },
        Attack("200 headers", [431]) { draft in
            draft.bytes { headers in headers += (0..<200).map { ("X-\($0)", "1") } }
        },
        Attack("space before the colon") { draft in draft.bytes { $0.append(("X ", "1")) } },
        Attack("NUL in a header") { draft in draft.bytes { $0.append(("X", "a\0b")) } },
        Attack("folded header") { draft in draft.bytes { $0.append(("X", "a\r\n\tb: c")) } },
        Attack("method in lower case") { draft in signed({ $0.method = "post" }, draft) },
        Attack("HTTP/2 preface") { _ in Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) },
        Attack("HTTP/0.9") { draft in Array("GET \(draft.target)\r\n\r\n".utf8) },
        Attack("TLS") { _ in [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03] },
    ]

    @Test("is refused and changes nothing", arguments: browser + signature + framing)
    func refused(_ attack: Attack) async throws {
        try await Bench.with(.loopback, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let draft = bench.draft("cancel-flow-executions", ["flowName": "alpha"])
            let connection = try await bench.connect()
            try await connection.send(attack.bytes(draft))
            let reply = try await connection.reply()
            #expect(attack.statuses.contains(reply.status), "\(reply.status) \(reply.code ?? "")")
            #expect(!reply.headers.contains { $0.name.hasPrefix("access-control") })
            #expect(bench.effects.isEmpty)
            // The request itself is a good one, and is taken as it was.
            let whole = try await bench.connect()
            try await whole.send(draft.bytes())
            #expect(try await whole.reply().status == 200)
            #expect(bench.effects == ["alpha cancelStarted(run: \"going\")"])
        }
    }

    @Test(
        "what is wrong with a signature is answered with AWS's codes",
        arguments: [
            ("no signature", "MissingAuthenticationTokenException", 403),
            ("another secret", "InvalidSignatureException", 403),
            ("another key", "UnrecognizedClientException", 403),
            ("an hour old", "InvalidSignatureException", 403),
            ("no date", "IncompleteSignatureException", 400),
        ]
    )
    func codes(_ name: String, _ code: String, _ status: Int) async throws {
        let attack = try #require(Self.signature.first { $0.name == name })
        try await Bench.with(.loopback, SimulatorOptions(flows: [Flows.alpha])) { bench in
            let connection = try await bench.connect()
            try await connection.send(attack.bytes(bench.draft("list-flows")))
            let reply = try await connection.reply()
            #expect(reply.code == code)
            #expect(reply.status == status)
        }
    }

    @Test(
        "loopback's names are all taken",
        arguments: ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"]
    )
    func ownNames(_ name: String) async throws {
        try await Bench.with(.loopback, SimulatorOptions()) { bench in
            var draft = bench.draft("list-flows")
            draft.host = "\(name):\(bench.port)"
            let connection = try await bench.connect()
            try await connection.send(draft.bytes())
            #expect(try await connection.reply().status == 200)
        }
    }
}

extension [UInt8] {
    /// The request without the header of that name.
    fileprivate func dropping(_ name: String) -> [UInt8] {
        let lines = split(separator: 10, omittingEmptySubsequences: false)
        let start = Array((name + ":").utf8)
        return Array(lines.filter { !$0.starts(with: start) }.joined(separator: [10]))
    }
}
