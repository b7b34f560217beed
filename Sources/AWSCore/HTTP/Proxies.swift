import World

/// The proxies that the environment names, read as Python's `urllib` does.
///
/// This machine is never asked through a proxy, whatever `NO_PROXY` says.
public struct Proxies: Sendable, Hashable {
    private let http: HTTPProxy?
    private let https: HTTPProxy?
    /// Hosts that are asked directly, as is what ends in a dot and one of them.
    private let exceptions: [String]
    private let exceptsAll: Bool

    /// Reads `http_proxy`, `https_proxy` and `no_proxy`, in small letters first.
    ///
    /// One in small letters that is empty turns the other off. A program that a web server calls ignores
    /// `HTTP_PROXY`, since there a client's header `Proxy` can set it (CVE-2016-1000110).
    init(_ environment: Environment) {
        let isCGI = environment["REQUEST_METHOD"] != nil
        let http = environment["http_proxy"] ?? (isCGI ? nil : environment["HTTP_PROXY"]) ?? ""
        let https = environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? ""
        self.http = http.isEmpty ? nil : HTTPProxy(http)
        self.https = https.isEmpty ? nil : HTTPProxy(https)
        guard self.http != nil || self.https != nil,
            let list = environment["no_proxy"] ?? environment["NO_PROXY"]
        else {
            (exceptions, exceptsAll) = ([], false)
            return
        }
        exceptsAll = list == "*"
        exceptions = list.split(separator: ",").compactMap { name in
            let name = name.stripped().drop { $0 == "." }
            return name.isEmpty ? nil : name.lowercased()
        }
    }

    /// The proxy that a URL is asked through, or nil for none.
    func proxy(for url: HTTPURL) -> HTTPProxy? {
        guard let proxy = url.scheme == .http ? http : https, !exceptsAll, !url.isLoopback
        else { return nil }
        let names = [url.authority, url.authorityWithoutPort]
        let isExcepted = exceptions.contains { exception in
            names.contains { $0 == exception || $0.hasSuffix("." + exception) }
        }
        return isExcepted ? nil : proxy
    }
}
