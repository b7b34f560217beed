/// What the service's model says of a string.
struct TextRule: Sendable {
    /// The model's pattern, as an error names it.
    let pattern: String?
    let length: ClosedRange<Int>
    /// Whether the text as a whole matches the pattern.
    let matches: @Sendable (String.UnicodeScalarView) -> Bool

    /// `[a-zA-Z0-9][\w!@#.-]+`, so two characters at least.
    static let flowName = TextRule(pattern: #"[a-zA-Z0-9][\w!@#.-]+"#, length: 0...256) { text in
        guard let first = text.first, first.isASCIIAlphanumeric else { return false }
        let rest = text.dropFirst()
        return !rest.isEmpty
            && rest.allSatisfy { $0.isASCIIAlphanumeric || "_!@#.-".unicodeScalars.contains($0) }
    }

    /// `\S+`: an id of a run is opaque.
    static let executionID = TextRule(pattern: #"\S+"#, length: 0...256, matches: isUnspaced)

    /// `\S+`, longer.
    static let nextToken = TextRule(pattern: #"\S+"#, length: 0...2_048, matches: isUnspaced)

    /// `[ -~]+`.
    static let clientToken = TextRule(pattern: "[ -~]+", length: 1...256) { text in
        !text.isEmpty && text.allSatisfy { (" "..."~").contains($0) }
    }

    /// `[\w!@#\-.?,\s]*`.
    static let description = TextRule(pattern: #"[\w!@#\-.?,\s]*"#, length: 0...2_048) { text in
        text.allSatisfy {
            $0.isASCIIAlphanumeric || $0.isASCIISpace || "_!@#-.?,".unicodeScalars.contains($0)
        }
    }

    /// `arn:aws:kms:.*:[0-9]+:.*`, read as: three colons more, digits between the last two.
    static let kmsARN = TextRule(pattern: "arn:aws:kms:.*:[0-9]+:.*", length: 20...2_048) { text in
        let parts = String(text).split(separator: ":", omittingEmptySubsequences: false)
        return parts.count >= 6 && parts[0] == "arn" && parts[1] == "aws" && parts[2] == "kms"
            && parts[4...].dropLast().contains {
                !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    /// One of the words of an enumeration; the model gives it neither pattern nor length.
    static let any = TextRule(pattern: nil, length: 0...2_048) { _ in true }

    /// The constraints that a text doesn't satisfy, in the words of the service.
    func problems(with text: String) -> [String] {
        var problems: [String] = []
        let count = text.unicodeScalars.count
        if count < length.lowerBound {
            problems.append(
                "Member must have length greater than or equal to \(length.lowerBound)"
            )
        }
        if count > length.upperBound {
            problems.append("Member must have length less than or equal to \(length.upperBound)")
        }
        if let pattern, !matches(text.unicodeScalars) {
            problems.append("Member must satisfy regular expression pattern: \(pattern)")
        }
        return problems
    }

    private static func isUnspaced(_ text: String.UnicodeScalarView) -> Bool {
        !text.isEmpty && !text.contains { $0.isASCIISpace }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIAlphanumeric: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    /// What `\s` matches by default where the service runs: ASCII alone.
    fileprivate var isASCIISpace: Bool {
        self == " " || ("\t"..."\r").contains(self)
    }
}
