import AWSCore
import Testing

struct HTTPURLTests {
    @Test(
        "A URL is taken apart and put together again",
        arguments: [
            ("http://127.0.0.1:8080", "127.0.0.1:8080", "", "http://127.0.0.1:8080"),
            ("https://Example.COM:443/", "example.com", "", "https://example.com"),
            ("http://h:80/base/", "h", "/base/", "http://h/base/"),
            ("HTTPS://h/a%20b?x=y", "h", "/a%20b", "https://h/a%20b?x=y"),
            ("http://h?x", "h", "", "http://h?x"),
            ("http://[::1]:1/", "[::1]:1", "", "http://[::1]:1"),
            ("http://[FE80::1]", "[fe80::1]", "", "http://[fe80::1]"),
        ]
    )
    func parses(_ text: String, _ authority: String, _ path: String, _ again: String) throws {
        let url = try HTTPURL(parsing: text)
        #expect(url.authority == authority)
        #expect(url.path == path)
        #expect(url.text == again)
    }

    @Test(
        "What is no URL to send to is refused",
        arguments: [
            ("", HTTPURLFailure.missingScheme), ("example.com", .missingScheme),
            ("localhost:80", .missingScheme), ("://h", .missingScheme),
            ("ftp://h", .unsupportedScheme("ftp")), ("http://", .missingHost),
            ("http:///x", .missingHost), ("http://:80", .missingHost),
            ("http://a_b", .badHost("a_b")), ("http://a..b", .badHost("a..b")),
            ("http://-a", .badHost("-a")), ("http://[::1", .badHost("[::1")),
            ("http://[::1]x", .badHost("[::1]x")), ("http://[1]", .badHost("[1]")),
            ("http://h:0", .badPort("0")), ("http://h:65536", .badPort("65536")),
            ("http://h:+1", .badPort("+1")), ("http://h:", .badPort("")),
            ("http://u:p@h", .hasUserInfo), ("http://h/a b", .badCharacter),
            ("http://h/\r\nX: y", .badCharacter), ("http://h/#f", .badCharacter),
            ("http://hé", .badCharacter),
        ]
    )
    func refuses(_ text: String, _ failure: HTTPURLFailure) {
        #expect(throws: failure) { try HTTPURL(parsing: text) }
    }

    @Test("A base's path comes first and its query stays")
    func appending() throws {
        let base = try HTTPURL(parsing: "http://h/base/?a=b")
        let url = base.appending(path: "/list", query: [(name: "c", value: "d")])
        #expect(url.text == "http://h/base/list?a=b&c=d")
        #expect(url.textWithoutQuery == "http://h/base/list")
    }

    @Test(
        "Loopback is known by address and by name",
        arguments: [
            ("http://127.0.0.1", true), ("http://127.9.9.9:1", true), ("http://localhost", true),
            ("http://[::1]", true), ("http://128.0.0.1", false), ("http://127.0.0.1.nip.io", false),
            ("http://127.1", false), ("http://example.com", false),
        ]
    )
    func loopback(_ text: String, _ expected: Bool) throws {
        #expect(try HTTPURL(parsing: text).isLoopback == expected)
    }
}
