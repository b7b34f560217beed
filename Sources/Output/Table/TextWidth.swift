/// How many columns the AWS CLI's tables count for a text (`get_text_length` of `awscli/table.py`).
///
/// Not what a terminal shows: whatever East Asian Width calls Ambiguous counts two, and so do marks.
enum TextWidth {
    static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    /// A binary search for how many boundaries are at or before the scalar.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        var low = 0
        var high = boundaries.count
        while low < high {
            let middle = (low + high) / 2
            if boundaries[middle] <= scalar.value { low = middle + 1 } else { high = middle }
        }
        return !low.isMultiple(of: 2)
    }
}
