import TerminalText

/// What one press of Tab does to a line.
enum CompletionEdit: Hashable {
    /// Part of the line, in UTF-8 offsets, becomes a text; the cursor stands after it.
    case replace(Range<Int>, with: String)
    /// The line stays; these are listed, of so many.
    case list([Candidate], of: Int)
    /// There is nothing to do.
    case nothing

    /// Decides: one candidate is inserted whole, of several what they have in common, and when that
    /// is there already they are listed.
    ///
    /// A candidate never brings a newline into the line.
    init(_ completion: Completion, line: String, cursor: Int) {
        let bytes = Array(line.utf8)
        let range = completion.replaces
        let candidates = completion.candidates
        guard range.lowerBound >= 0, range.upperBound <= bytes.count, let first = candidates.first
        else {
            self = .nothing
            return
        }
        let typed = bytes[range]
        guard candidates.count > 1 else {
            let isFollowedBySpace = bytes[range.upperBound...].first == UInt8(ascii: " ")
            let space = first.appendsSpace && !isFollowedBySpace ? " " : ""
            self.init(replacing: range, typed, with: first.text + space)
            return
        }
        let common = Self.commonStart(of: candidates)
        if common.utf8.count > typed.count && common.utf8.starts(with: typed) {
            self.init(replacing: range, typed, with: common)
        } else {
            self = .list(candidates, of: completion.count)
        }
    }

    private init(replacing range: Range<Int>, _ typed: ArraySlice<UInt8>, with text: String) {
        let isNothing = typed.elementsEqual(text.utf8) || LineText.holdsControlCharacter(text)
        self = isNothing ? .nothing : .replace(range, with: text)
    }

    /// The longest start that all texts share, in whole characters and not ending inside an escape.
    ///
    /// Over bytes: there can be a hundred thousand candidates.
    private static func commonStart(of candidates: [Candidate]) -> String {
        let first = candidates.first.map { Array($0.text.utf8) } ?? []
        var length = first.count
        for candidate in candidates.dropFirst() where length > 0 {
            var shared = 0
            for byte in candidate.text.utf8 {
                guard shared < length, byte == first[shared] else { break }
                shared += 1
            }
            length = shared
        }
        while length > 0, length < first.count, first[length] & 0xC0 == 0x80 { length -= 1 }
        let backslashes = first[..<length].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return String(decoding: first[..<(length - backslashes % 2)], as: UTF8.self)
    }
}
