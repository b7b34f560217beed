/// The longest beginning that two names share, whole scalars only.
enum CommonPrefix {
    static func of(_ left: String, _ right: String) -> String {
        var common = String.UnicodeScalarView()
        for (a, b) in zip(left.unicodeScalars, right.unicodeScalars) {
            guard a == b else { break }
            common.append(a)
        }
        return String(common)
    }
}
