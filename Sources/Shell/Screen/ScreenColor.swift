public import World

/// Whether a terminal may be given colours.
public enum ScreenColor {
    /// Not when `NO_COLOR` is set to anything (no-color.org), nor on a terminal that can't be drawn on.
    public static func isWanted(_ environment: Environment) -> Bool {
        environment.nonEmpty("NO_COLOR") == nil && environment.nonEmpty("TERM") != nil
            && environment["TERM"] != "dumb"
    }
}
