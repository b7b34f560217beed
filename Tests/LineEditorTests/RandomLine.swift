/// Lines of characters that terminals find hard: wide, combining, invisible, unassigned.
enum RandomLine {
    private static let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x20...0x7E, 0x20...0x7E, 0xA0...0x17F, 0x300...0x36F, 0x5D0...0x5EA,
        0x200B...0x200F, 0x202A...0x202E, 0x4E00...0x4FFF, 0xAC00...0xACFF, 0xE000...0xE010,
        0xFE00...0xFE0F, 0xFFFD...0xFFFD, 0x1F300...0x1F64F, 0xE0020...0xE007F, 0x378...0x379,
        0x10FFF0...0x10FFFF,
    ]

    /// Up to 120 characters, none of them a control character.
    static func make(with random: inout some RandomNumberGenerator) -> String {
        let count = Int.random(in: 1...120, using: &random)
        let scalars = (0..<count).compactMap { _ in
            ranges.randomElement(using: &random).flatMap { range in
                Unicode.Scalar(UInt32.random(in: range, using: &random))
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
