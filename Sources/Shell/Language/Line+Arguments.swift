extension Line {
    /// A line made of words that came apart already, as from the system's command line.
    ///
    /// Its text is the line that would have to be typed for the same words.
    public init(arguments: [String]) {
        var text = ""
        var words: [Word] = []
        for argument in arguments {
            if !text.isEmpty { text += " " }
            let start = text.utf8.count
            text += Quoting.quote(argument)
            words.append(Word(argument, range: start..<text.utf8.count))
        }
        self.init(text: text, words: words)
    }
}
