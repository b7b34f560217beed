/// The path of a canonical request.
enum CanonicalPath {
    /// Encodes a path once more than it is sent, which is what every service but S3 signs.
    ///
    /// - Parameters:
    ///   - path: the path as sent.
    ///   - isNormalized: whether dot segments and empty segments are taken out first.
    /// - Returns: the path with at least its first `/`.
    static func text(of path: String, isNormalized: Bool) -> String {
        let segments = isNormalized ? normalized(path) : path
        let encoded = PercentEncoding.encode(segments.utf8, keepsSlash: true)
        return encoded.isEmpty ? "/" : String(decoding: encoded, as: UTF8.self)
    }

    /// RFC 3986 section 5.2.4, and of several slashes in a row one.
    private static func normalized(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) || path.contains("//") else { return path }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: true)
        for segment in segments where segment != "." {
            if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
        }
        let endsInSlash = path.hasSuffix("/") || segments.last == "." || segments.last == ".."
        guard !kept.isEmpty else { return "/" }
        return "/" + kept.joined(separator: "/") + (endsInSlash ? "/" : "")
    }
}
