/// What one press of Tab does to a line.
enum CompletionEdit: Hashable {
    /// Part of the line, in UTF-8 offsets, becomes a text; the cursor stands after it.
    case replace(Range<Int>, with: String)
    /// The line stays; these are listed.
    case list([Candidate])
    /// There is nothing to do.
    case nothing

    /// Decides: one candidate is inserted whole, of several what they have in common, and when that
    /// is there already they are listed.
    ///
    /// A candidate never brings a newline into the line.
    init(_ completion: Completion, line: String, cursor: Int) {
        let bytes = Array(line.utf8)
        let range = completion.replaces
        let candidates = completion.candidates.filter { !LineText.holdsControlCharacter($0.text) }
        guard range.lowerBound >= 0, range.upperBound <= bytes.count, let first = candidates.first
        else {
            self = .nothing
            return
        }
        let typed = bytes[range]
        guard candidates.count > 1 else {
            let isFollowedBySpace = bytes[range.upperBound...].first == UInt8(ascii: " ")
            let space = first.appendsSpace && !isFollowedBySpace ? " " : ""
            let text = first.text + space
            self = typed.elementsEqual(text.utf8) ? .nothing : .replace(range, with: text)
            return
        }
        let common = Self.commonStart(of: candidates)
        let adds = common.utf8.count > typed.count && common.utf8.starts(with: typed)
        self = adds ? .replace(range, with: common) : .list(candidates)
    }

    /// The longest start that all texts share, in whole characters and not ending inside an escape.
    private static func commonStart(of candidates: [Candidate]) -> String {
        guard let first = candidates.first else { return "" }
        var common = first.text.unicodeScalars[...]
        for candidate in candidates.dropFirst() {
            let shared = zip(common, candidate.text.unicodeScalars).prefix { $0 == $1 }.count
            if shared < common.count { common = common.prefix(shared) }
        }
        let backslashes = common.reversed().prefix { $0 == "\\" }.count
        return String(backslashes % 2 == 1 ? common.dropLast() : common)
    }
}
