@testable import AWSCore
import SigV4
import Testing
import World

/// Which proxy a URL is asked through, as Python's `urllib` tells it from the environment.
struct ProxiesTests {
    private func proxy(_ url: String, _ variables: [String: String]) throws -> String? {
        try Proxies(Environment(variables)).proxy(for: HTTPURL(parsing: url))?.name
    }

    private static let variableCases: [(String, [String: String], String?)] = [
        ("http://a.test", ["HTTP_PROXY": "http://p:1"], "http://p:1"),
        ("http://a.test", ["HTTP_PROXY": "http://p:1", "http_proxy": "q:2"], "http://q:2"),
        ("http://a.test", ["HTTP_PROXY": "http://p:1", "http_proxy": ""], nil),
        ("http://a.test", ["HTTP_PROXY": ""], nil),
        ("http://a.test", ["HTTPS_PROXY": "http://p:1", "ALL_PROXY": "http://q"], nil),
        ("https://a.test", ["HTTPS_PROXY": "//p:1"], "http://p:1"),
        ("http://a.test", ["HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "GET"], nil),
        ("http://a.test", ["http_proxy": "http://p:1", "REQUEST_METHOD": "GET"], "http://p:1"),
    ]

    @Test(
        "Small letters win, an empty variable is none, and each scheme has its own",
        arguments: variableCases
    )
    func variables(_ url: String, _ variables: [String: String], _ expected: String?) throws {
        #expect(try proxy(url, variables) == expected)
    }

    private static let exceptionCases: [(String, String, Bool)] = [
        ("a.test", "http://a.test", true), ("test", "http://a.test", true),
        (".test", "http://a.test", true), (" x , TEST ", "http://A.test", true),
        ("est", "http://a.test", false), ("b.test", "http://a.test", false),
        ("a.test:80", "http://a.test:81", false), ("a.test:81", "http://a.test:81", true),
        ("a.test", "http://a.test:81", true), ("*", "http://a.test", true),
        ("*,x", "http://a.test", false), ("10.0.0.0/8", "http://10.0.0.1", false),
        ("10.0.0.1", "http://10.0.0.1", true), ("", "http://a.test", false),
    ]

    @Test(
        "NO_PROXY names hosts and what ends them, with or without a dot or a port",
        arguments: exceptionCases
    )
    func exceptions(_ list: String, _ url: String, _ isExcepted: Bool) throws {
        let variables = ["HTTP_PROXY": "p", "NO_PROXY": list]
        #expect(try (proxy(url, variables) == nil) == isExcepted)
        #expect(try proxy(url, variables.merging(["no_proxy": "none.test"]) { $1 }) != nil)
    }

    @Test(
        "This machine is never asked through a proxy",
        arguments: [
            "http://127.0.0.1:8080", "http://localhost", "https://[::1]", "http://127.9.9.9",
        ]
    )
    func loopback(_ url: String) throws {
        #expect(try proxy(url, ["HTTP_PROXY": "p", "HTTPS_PROXY": "p"]) == nil)
    }

    private static let userInfoCases: [(String, String, String?)] = [
        ("http://ann:s%40cret@p:1/", "http://***:***@p:1/", "YW5uOnNAY3JldA=="),
        ("ann:pass@p", "http://***:***@p", "YW5uOnBhc3M="),
        ("http://a:b@c:d@p:1", "http://***:***@p:1", "YTpiQGM6ZA=="),
        ("http://ann@p", "http://***@p", nil), ("http://ann:@p", "http://***:***@p", nil),
    ]

    @Test("User and password are decoded, sent and never shown", arguments: userInfoCases)
    func userInfo(_ text: String, _ name: String, _ authorization: String?) {
        let proxy = HTTPProxy(text)
        #expect(proxy.name == name)
        #expect(proxy.authorization?.reveal() == authorization)
        #expect(proxy.url?.host == "p")
        var dumped = ""
        dump(proxy, to: &dumped)
        for secret in ["ann", "cret", "pass", "YW5u"] { #expect(!dumped.contains(secret)) }
    }

    @Test(
        "A text that names no place carries nothing, and TLS in TLS isn't carried",
        arguments: [
            ("http://my_proxy:3128", true, true), ("https://p", true, false),
            ("http://p:0", false, false), ("http://p:99999", false, false),
            ("http://", false, false), ("socks5://p", false, false), ("p q", false, false),
            ("http://[::1]:80", true, true),
        ]
    )
    func carrying(_ text: String, _ http: Bool, _ https: Bool) throws {
        #expect(try HTTPProxy(text).carries(HTTPURL(parsing: "http://a.test")) == http)
        #expect(try HTTPProxy(text).carries(HTTPURL(parsing: "https://a.test")) == https)
    }
}
