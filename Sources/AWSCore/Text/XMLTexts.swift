/// The texts in a small XML document, by the names of their elements: of each name the first one.
///
/// As much of XML as AWS's query services write, and no more: no document type, so that nothing in it can
/// refer to anything outside.
struct XMLTexts {
    private static let depthLimit = 32
    private static let lengthLimit = 1 << 20

    private var texts: [String: String] = [:]

    /// Reads a document; nil when it is none, or is too deep or too long.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.lengthLimit else { return nil }
        let document = String(decoding: bytes, as: UTF8.self)
        var rest = document.stripped()
        var open: [(name: String, text: String)] = []
        var isComplete = false
        while !rest.isEmpty {
            let (text, markup) = rest.cut(at: "<")
            guard text.stripped().isEmpty || !open.isEmpty, let markup, !isComplete else {
                return nil
            }
            guard let plain = Self.plain(text) else { return nil }
            if let last = open.indices.last { open[last].text += plain }
            if let (data, behind) = Self.behind("![CDATA[", "]]>", markup) {
                guard let last = open.indices.last else { return nil }
                open[last].text += data
                rest = behind
                continue
            }
            if let (_, behind) = Self.behind("!--", "-->", markup)
                ?? Self.behind("?", "?>", markup)
            {
                rest = behind
                continue
            }
            let (tag, behind) = markup.cut(at: ">")
            guard let behind, !tag.hasPrefix("!") else { return nil }
            rest = behind
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), Self.name(tag.dropFirst()) == last.name else {
                    return nil
                }
                texts[last.name] = texts[last.name] ?? last.text
            } else if !tag.hasSuffix("/") {
                guard open.count < Self.depthLimit else { return nil }
                open.append((Self.name(tag), ""))
            }
            isComplete = open.isEmpty
        }
        guard isComplete else { return nil }
    }

    /// The text of the first element of that name, without what is inside of its elements.
    subscript(name: String) -> String? {
        texts[name]
    }

    /// What stands between a beginning and an end, and what follows.
    private static func behind(
        _ start: String,
        _ end: String,
        _ markup: Substring
    ) -> (Substring, Substring)? {
        guard markup.hasPrefix(start) else { return nil }
        let (inside, behind) = markup.dropFirst(start.utf8.count).cut(at: end)
        return behind.map { (inside, $0) }
    }

    /// The name in a tag, without its prefix and attributes.
    private static func name(_ tag: Substring) -> String {
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        let (prefix, local) = name.cut(at: ":")
        return String(local ?? prefix)
    }

    /// The text with its references replaced; nil when one isn't known.
    private static func plain(_ text: Substring) -> String? {
        var plain = ""
        var rest = text
        while true {
            let (before, behind) = rest.cut(at: "&")
            plain += before
            guard let behind else { return plain }
            let (name, after) = behind.cut(at: ";")
            guard let after, let scalar = scalar(name) else { return nil }
            plain.unicodeScalars.append(scalar)
            rest = after
        }
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let isHexadecimal = digits.hasPrefix("x")
            let number = UInt32(
                isHexadecimal ? digits.dropFirst() : digits,
                radix: isHexadecimal ? 16 : 10
            )
            return number.flatMap(Unicode.Scalar.init)
        }
    }
}
