/// A page for `man`, as it comes to be: requests of the `man` macros and text between them.
///
/// - SeeAlso: groff_man(7), groff_char(7).
struct RoffPage {
    /// The page so far.
    private(set) var text = ""

    /// Begins the page.
    init(title: String, section: Int, source: String, manual: String) {
        request("TH", [title, "\(section)", "", source, manual])
        // What is typed is never hyphenated, and words are no further apart than one space.
        text += ".nh\n.ad l\n"
    }

    /// Begins a section.
    mutating func section(_ title: String) {
        request("SH", [title])
    }

    /// Begins a part of a section.
    mutating func subsection(_ title: String) {
        request("SS", [title])
    }

    /// Sets a paragraph; what stands between backticks is bold.
    mutating func paragraph(_ words: String) {
        request("PP")
        line(RoffText.marked(words))
    }

    /// Sets a term, and below it what is said of it.
    ///
    /// - Parameters:
    ///   - term: the words, bold where they are between backticks.
    ///   - words: what is said, likewise.
    mutating func term(_ term: String, _ words: String) {
        request("TP")
        line(RoffText.marked(term))
        line(RoffText.marked(words))
    }

    /// Adds lines to what is said of a term, each a line of its own.
    mutating func more(_ lines: [String]) {
        for words in lines {
            request("br")
            line(RoffText.marked(words))
        }
    }

    /// Adds a paragraph to what is said of a term.
    mutating func moreParagraphs(_ paragraphs: [String]) {
        for words in paragraphs {
            request("IP")
            line(RoffText.marked(words))
        }
    }

    /// Sets lines as they stand.
    mutating func example(_ lines: [String]) {
        request("PP")
        request("RS", ["4"])
        request("EX")
        for words in lines { line(RoffText.literal(words)) }
        request("EE")
        request("RE")
    }

    /// Sets a form of the command line: its first word bold, as what follows it says.
    mutating func usage(_ words: String) {
        request("HP")
        line(RoffText.marked(words))
    }

    private mutating func request(_ name: String, _ arguments: [String] = []) {
        let words = arguments.map { "\"\(RoffText.argument($0))\"" }
        text += ([".\(name)"] + words).joined(separator: " ") + "\n"
    }

    private mutating func line(_ words: String) {
        // A control character at the start of a line would make a request of it.
        let isRequest = words.hasPrefix(".") || words.hasPrefix("'")
        text += (isRequest ? "\\&" : "") + words + "\n"
    }
}
