/// What is asked of a line's text.
enum LineText {
    /// Whether there is a C0 or C1 control character, or DEL.
    static func holdsControlCharacter(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }
}
