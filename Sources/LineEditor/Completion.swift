public import TerminalText

/// What Tab can do at one place of a line.
public struct Completion: Sendable, Hashable {
    /// The part of the line that a candidate takes the place of, in UTF-8 offsets.
    public var replaces: Range<Int>
    /// What can stand there, in the order in which it is listed.
    public var candidates: [Candidate]
    /// How many there are; more than those here when nobody would read them all.
    public var count: Int

    /// Makes a completion.
    ///
    /// - Parameters:
    ///   - replaces: the part of the line that a candidate takes the place of, in UTF-8 offsets.
    ///   - candidates: what can stand there. Where some are left out, these must still share no more
    ///     than all do.
    ///   - count: how many there are; as many as given when nil.
    public init(replaces: Range<Int>, candidates: [Candidate], count: Int? = nil) {
        self.replaces = replaces
        self.candidates = candidates
        self.count = max(count ?? 0, candidates.count)
    }

    /// Nothing can stand there.
    public static let none = Completion(replaces: 0..<0, candidates: [])
}

/// One thing that Tab can insert.
public struct Candidate: Sendable, Hashable {
    /// What is inserted, quoted where the line needs it.
    public var text: String
    /// What is listed; the text that is inserted when nil.
    public var display: SafeText?
    /// What is listed beside it.
    public var note: SafeText
    /// Whether a space is inserted after it when it is the only one.
    public var appendsSpace: Bool

    /// Makes a candidate.
    public init(
        text: String,
        display: SafeText? = nil,
        note: SafeText = .empty,
        appendsSpace: Bool = true
    ) {
        self.text = text
        self.display = display
        self.note = note
        self.appendsSpace = appendsSpace
    }

    /// What is listed.
    ///
    /// Made only then: most of a long list never is.
    var shown: SafeText {
        display ?? SafeText(untrusted: text)
    }
}
