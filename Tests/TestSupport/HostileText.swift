/// Texts that somebody would send to take a terminal over, or that break what measures them.
public enum HostileText {
    /// Whole attacks: sequences that clear, retitle, copy, link, ask and reset, and piles of marks.
    private static let attacks = [
        "\u{1B}[2J", "\u{1B}]0;t\u{7}", "\u{1B}]52;c;cm0=\u{7}", "\u{1B}]8;;x\u{1B}\\", "\u{1B}[6n",
        "\u{1B}Pq\u{1B}\\", "\u{1B}c", "\u{9B}31m", "\u{9D}0;t\u{9C}", "\r\n", "\r\u{1B}[K",
        "\u{1B}[200~x\u{1B}[201~", "a\u{202E}b", "\u{2066}x\u{2069}", "\u{E0041}\u{E0042}\u{E007F}",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30A}", "👩‍👩‍👧", "🇨🇭",
        "❤\u{FE0F}",
        "\u{1100}\u{1161}\u{11A8}", "\\u{1B}", "\\", "商品", "\u{FFFD}\u{FFFE}", "\u{2028}", "\u{85}",
    ]

    /// Scalars by kind, each kind as likely as the next: most of all scalars are harmless.
    private static let kinds: [ClosedRange<UInt32>] = [
        0...0x1F, 0x7F...0x9F, 0x20...0x7E, 0x20...0x7E, 0x300...0x36F, 0x2000...0x206F,
        0xE0000...0xE01EF, 0xD7F0...0xE010, 0xFE00...0xFEFF, 0x1F1E6...0x1F6FF, 0x3000...0x9FFF,
        0...0x10FFFF,
    ]

    /// A random text of at most so many pieces, each a scalar or a whole attack.
    public static func random(pieces most: Int = 24, using random: inout SplitMix) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int(random.next() % UInt64(most + 1)) {
            let draw = random.next()
            if draw % 16 == 0 {
                let attack = attacks[Int((draw >> 8) % UInt64(attacks.count))]
                text.append(contentsOf: attack.unicodeScalars)
            } else {
                let kind = kinds[Int((draw >> 8) % UInt64(kinds.count))]
                let value = kind.lowerBound + UInt32(draw >> 32) % UInt32(kind.count)
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
        }
        return String(text)
    }
}
