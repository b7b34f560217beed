/// Where a line sends its results instead of the screen.
public enum Redirection: Sendable, Hashable {
    /// `| PROGRAM`: to the standard input of what the system's shell makes of the text.
    case program(Word)
    /// `> FILE`: into a file, which loses what it held.
    case file(Word)
    /// `>> FILE`: to the end of a file.
    case appended(Word)
}
