/// The line that is being edited, as libedit holds it.
struct EditedLine {
    /// Its characters; while libedit searches or asks for something, that stands in it too.
    let scalars: [Unicode.Scalar]
    /// How many of them are before the cursor.
    let cursor: Int

    /// What libedit is doing with the keys that it reads.
    enum Activity {
        /// Editing the line.
        case editing
        /// Searching the history as a pattern grows; the pattern is in the line.
        case searching
        /// Asking for a text of its own, in the line's place: a pattern of vi, or a command.
        case asking
    }

    /// What is going on, told by the newline that a line has at no other time.
    var activity: Activity {
        guard let newline = scalars.firstIndex(of: "\n") else { return .editing }
        let mark = String(String.UnicodeScalarView(scalars[(newline + 1)...].prefix(3)))
        return mark == "bck" || mark == "fwd" ? .searching : .asking
    }

    /// The whole text.
    var text: String {
        String(String.UnicodeScalarView(scalars))
    }

    /// The text before the cursor.
    var textBefore: String {
        String(String.UnicodeScalarView(scalars[..<cursor]))
    }

    /// The text after the cursor.
    var textAfter: String {
        String(String.UnicodeScalarView(scalars[cursor...]))
    }
}
