extension UInt8 {
    /// `0` to `9`.
    var isDigit: Bool {
        (0x30...0x39).contains(self)
    }

    /// `A` to `Z` and `a` to `z`.
    var isLetter: Bool {
        (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }

    /// `0` to `9`, `A` to `F` and `a` to `f`.
    var isHexDigit: Bool {
        isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}
