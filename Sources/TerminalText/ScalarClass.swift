/// What a Unicode scalar does to a line of a terminal.
enum ScalarClass: UInt32 {
    /// It is drawn in one cell. East Asian Ambiguous counts as this.
    case narrow
    /// It is drawn in two cells: East Asian Wide and Fullwidth, which emoji presentation is part of.
    case wide
    /// It is drawn over the character before it: nonspacing and enclosing marks, Hangul vowels.
    case mark
    /// It is not drawn, or steers what is: controls, format characters, default ignorables.
    case hidden

    /// The class of a scalar, by the table of the Unicode version that is named there.
    init(of scalar: Unicode.Scalar) {
        self = (0x20...0x7E).contains(scalar.value) ? .narrow : Self.lookUp(scalar.value)
    }

    /// How many cells it takes.
    var cells: Int {
        switch self {
        case .narrow: 1
        case .wide: 2
        case .mark, .hidden: 0
        }
    }

    /// A binary search for the last run that begins at or before the scalar.
    private static func lookUp(_ value: UInt32) -> ScalarClass {
        let key = value << 2 | 3
        var low = 0
        var high = boundaries.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if boundaries[middle] <= key { low = middle } else { high = middle }
        }
        return ScalarClass(rawValue: boundaries[low] & 3) ?? .hidden
    }
}
