/// A text split into words as Python's `shlex.split` does: POSIX quoting, nothing expanded.
///
/// - Returns: the words, or nil when a quotation doesn't end or a backslash is the last character.
func shellWords(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in text.unicodeScalars {
        if isEscaped {
            // Inside double quotes a backslash only escapes the quote and itself.
            if quote != nil, scalar != quote, scalar != "\\" { word?.append("\\") }
            word?.append(scalar)
            isEscaped = false
        } else if scalar == "\\", quote != "'" {
            word = word ?? String.UnicodeScalarView()
            isEscaped = true
        } else if let open = quote {
            if scalar == open { quote = nil } else { word?.append(scalar) }
        } else if scalar == "'" || scalar == "\"" {
            word = word ?? String.UnicodeScalarView()
            quote = scalar
        } else if scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n" {
            if let done = word { words.append(String(done)) }
            word = nil
        } else {
            word = word ?? String.UnicodeScalarView()
            word?.append(scalar)
        }
    }
    if let last = word { words.append(String(last)) }
    return quote == nil && !isEscaped ? words : nil
}
