/// Reads the tokens of shorthand syntax, each a run of code points, as the AWS CLI's expressions match them.
///
/// - SeeAlso: awscli's `shorthand.py`.
struct ShorthandScanner {
    private let text: String
    private let scalars: [Unicode.Scalar]
    private(set) var offset = 0

    init(_ text: String) {
        self.text = text
        scalars = Array(text.unicodeScalars)
    }

    var isAtEnd: Bool {
        offset >= scalars.count
    }

    /// The next code point; nil at the end.
    var current: Unicode.Scalar? {
        isAtEnd ? nil : scalars[offset]
    }

    func problem(_ kind: ShorthandProblem.Kind, at place: Int? = nil) -> ShorthandProblem {
        ShorthandProblem(kind: kind, text: text, offset: place ?? offset)
    }

    mutating func skipSpace() {
        while let scalar = current, ShorthandScanner.isSpace(scalar) { offset += 1 }
    }

    /// Takes one code point, with the space around it where that is allowed.
    mutating func expect(
        _ wanted: Unicode.Scalar,
        spaced: Bool = false
    ) throws(ShorthandProblem) {
        guard take(wanted, spaced: spaced) else {
            throw problem(.expected(Character(wanted), received: current.map(Character.init)))
        }
    }

    /// Takes a code point if it is the next one; the space before it is gone either way.
    mutating func take(_ wanted: Unicode.Scalar, spaced: Bool = false) -> Bool {
        if spaced { skipSpace() }
        guard current == wanted else { return false }
        offset += 1
        if spaced { skipSpace() }
        return true
    }

    /// Goes back to the nearest such code point.
    mutating func back(to wanted: Unicode.Scalar) {
        while offset > 0, current != wanted { offset -= 1 }
    }

    /// The name before a `=`; may be empty.
    mutating func key() -> String {
        token { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "#", "/", ":": true
            default: false
            }
        }
    }

    /// An unquoted value, the space behind it cut off; nil when none begins here.
    ///
    /// Behind a comma a `=` ends it, since that may be the next key.
    mutating func word(endsAtEquals: Bool) -> String? {
        guard let first = current, takesComma || ShorthandScanner.beginsWord(first) else {
            return nil
        }
        var word = String.UnicodeScalarView()
        var isFirst = true
        while let scalar = current {
            if takesComma {
                word.append(",")
                offset += 2
            } else if isFirst || ShorthandScanner.continuesWord(scalar, endsAtEquals) {
                word.append(scalar)
                offset += 1
            } else {
                break
            }
            isFirst = false
        }
        while let last = word.last, last.properties.isWhitespace { word.removeLast() }
        return String(word)
    }

    /// A value in quotes, which are gone; `\` stands before a quote or another `\`.
    mutating func quoted(_ quote: Unicode.Scalar) throws(ShorthandProblem) -> String {
        guard let end = closing(quote) else { throw problem(.expectedValue) }
        var value = String.UnicodeScalarView()
        var inner = scalars[(offset + 1)..<end]
        while let scalar = inner.popFirst() {
            if scalar == "\\", let next = inner.first, next == quote || next == "\\" {
                value.append(next)
                inner.removeFirst()
            } else {
                value.append(scalar)
            }
        }
        offset = end + 1
        return String(value)
    }

    /// Where the quote closes: at the first one without `\` before it, or else at the last one with it.
    private func closing(_ quote: Unicode.Scalar) -> Int? {
        var last: Int?
        var index = offset + 1
        while index < scalars.count {
            if scalars[index] == quote { return index }
            if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == quote {
                index += 1
                last = index
            }
            index += 1
        }
        return last
    }

    private mutating func token(_ belongs: (Unicode.Scalar) -> Bool) -> String {
        var token = String.UnicodeScalarView()
        while let scalar = current, belongs(scalar) {
            token.append(scalar)
            offset += 1
        }
        return String(token)
    }

    /// Whether `\,` comes next, a comma that separates nothing.
    private var takesComma: Bool {
        current == "\\" && offset + 1 < scalars.count && scalars[offset + 1] == ","
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || ("\t"..."\r").contains(scalar)
    }

    /// Not a code point beyond the basic plane: the AWS CLI's expressions end there.
    private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ",", "=", "[", "{": false
        case "!"..."\u{FFFF}": true
        default: false
        }
    }

    private static func continuesWord(_ scalar: Unicode.Scalar, _ endsAtEquals: Bool) -> Bool {
        switch scalar {
        case "\"", "'", ",": false
        case "=": !endsAtEquals
        case "]", "}": endsAtEquals
        case "\t"..."\r", "\u{1C}"..."\u{FFFF}": true
        default: false
        }
    }
}
