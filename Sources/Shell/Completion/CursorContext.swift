/// Where the cursor stands in a half-typed line: the words before it, and the beginning of the one at it.
struct CursorContext {
    /// What the cursor's word is to the line.
    enum Place {
        /// The command's name, or something that it takes.
        case argument
        /// The file of `>` or `>>`.
        case file
    }

    /// What the cursor's word is to the line.
    let place: Place
    /// The whole words before the cursor's word.
    let words: [Word]
    /// The beginning of the word at the cursor, its quotes taken away.
    let prefix: String
    /// Where that beginning stands, in UTF-8 offsets, its quotes included.
    let range: Range<Int>

    init(place: Place = .argument, words: [Word], prefix: String, range: Range<Int>) {
        self.place = place
        self.words = words
        self.prefix = prefix
        self.range = range
    }

    /// Reads the line up to the cursor; nil when nothing can be completed there.
    init?(line: String, cursor: Int) {
        let text = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
        guard let (line, isOpen) = CursorContext.parse(text) else { return nil }
        let end = text.utf8.count
        var words = line.words
        var place = Place.argument
        switch line.redirection {
        // What the system's shell is given is its business.
        case .program: return nil
        case .file(let file), .appended(let file):
            words = [file]
            place = .file
        case nil:
            if words.first?.text == "!" { return nil }
        }
        if let last = words.last, last.range.upperBound >= end || isOpen {
            let others = place == .file ? [] : Array(words.dropLast())
            self.init(
                place: place,
                words: others,
                prefix: last.text,
                range: last.range.lowerBound..<end
            )
        } else if place == .argument {
            self.init(words: words, prefix: "", range: end..<end)
        } else {
            return nil
        }
    }

    /// The line as far as it goes, and whether its last word has a quote that isn't closed yet.
    private static func parse(_ text: String) -> (Line, isOpen: Bool)? {
        do throws(LineProblem) {
            return (try LineParser.parse(text), false)
        } catch {
            // A file is wanted, and none of its name is typed: as if it were, and empty.
            if error.kind == .noFile, let line = try? LineParser.parse(text + ".") {
                return (line.withEmptyFile(at: text.utf8.count), true)
            }
        }
        for quote in ["'", "\""] {
            if let line = try? LineParser.parse(text + quote) { return (line, true) }
        }
        return nil
    }

    /// The same place as if nothing were typed there yet, though all of it is to be replaced.
    var anything: CursorContext {
        CursorContext(place: place, words: words, prefix: "", range: range)
    }

    /// The same place with a value in the cursor's word that begins further on, as in `--flow=sal`.
    func value(after name: String) -> CursorContext? {
        let start = name + "="
        guard prefix.hasPrefix(start), range.count == prefix.utf8.count else { return nil }
        return CursorContext(
            place: place,
            words: words,
            prefix: String(prefix.dropFirst(start.count)),
            range: range.lowerBound + start.utf8.count..<range.upperBound
        )
    }
}

extension Line {
    fileprivate func withEmptyFile(at place: Int) -> Line {
        Line(
            text: text,
            words: words,
            redirection: .file(Word("", range: place..<place))
        )
    }
}
