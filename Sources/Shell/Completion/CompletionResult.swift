public import TerminalText

/// What Tab found: candidates, and the part of the line that each of them would replace.
public struct CompletionResult: Sendable {
    /// One thing that could stand there.
    public struct Candidate: Sendable {
        /// The text to put in, quoted where it needs it.
        public let text: String
        /// How a list shows it.
        public let label: SafeText
        /// What a list says beside it: status, age, records.
        public let note: SafeText
        /// Whether the word is finished by it, so that a space follows.
        public let isWhole: Bool

        init(_ text: String, label: SafeText, note: SafeText = .empty, isWhole: Bool = true) {
            self.text = text
            self.label = label
            self.note = note
            self.isWhole = isWhole
        }
    }

    /// What each candidate replaces, in UTF-8 offsets of the line; ends at the cursor.
    public let range: Range<Int>
    /// The candidates, in order; not all of them when ``count`` is larger.
    public let candidates: [Candidate]
    /// How many there are.
    public let count: Int
    /// The longest beginning that all of them share.
    public let commonText: String

    /// At most this many candidates are made: nobody reads more, and Tab must be quick.
    static let limit = 200

    /// The first of sorted names and the last one, so that what these share, all share.
    static func sample(of names: some BidirectionalCollection<String>) -> [String] {
        guard names.count > limit, let last = names.last else { return Array(names) }
        return names.prefix(limit - 1) + [last]
    }
}
