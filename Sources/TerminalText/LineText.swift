/// What is asked of a line's text.
public enum LineText {
    /// Whether there is a C0 or C1 control character, or DEL.
    ///
    /// Over bytes, of which a C1 control has two, C2 and its own number: every line of a long history
    /// is asked about between the first prompt and the first key.
    public static func holdsControlCharacter(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x7F || previous == 0xC2 && byte < 0xA0 { return true }
            previous = byte
        }
        return false
    }
}
