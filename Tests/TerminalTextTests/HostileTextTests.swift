import TestSupport
import Testing

@testable import TerminalText

/// 1,000,000 random texts through the one way to a terminal, what is hostile over-represented.
@Suite(.serialized)
struct HostileTextTests {
    @Test(.timeLimit(.minutes(10)), arguments: 0..<8)
    func nothingThatSteersATerminalGetsOut(part: UInt64) async {
        let problem = await Aside.run { firstProblem(seed: 0x5AFE + part) }
        #expect(problem == nil)
    }

    private func firstProblem(seed: UInt64) -> String? {
        var random = SplitMix(seed: seed)
        for round in 0..<125_000 {
            let text = HostileText.random(using: &random)
            if let problem = problem(with: text, cut: Int(random.next() % 30)) {
                let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
                return "seed \(seed) round \(round): \(problem): \(scalars)"
            }
        }
        return nil
    }

    private func problem(with text: String, cut cells: Int) -> String? {
        let safe = SafeText(untrusted: text, style: .red)
        let plain = safe.plain
        if let left = whatIsLeft(of: text, in: plain) { return left }
        if SafeText(untrusted: plain, style: .red) != safe { return "twice is not once" }
        let rendered = safe.rendered(color: true)
        if rendered != (text.isEmpty ? "" : "\u{1B}[31m\(plain)\u{1B}[0m") { return "rendering" }
        let width = safe.width
        if safe.padded(to: width + 3).width != width + 3 { return "padding" }
        let short = safe.truncated(to: cells)
        if short.width > cells || (width <= cells) != (short == safe) { return "cutting" }
        return nil
    }

    /// Every scalar comes out as itself or as its escape, in order, and what steers only as that.
    private func whatIsLeft(of text: String, in plain: String) -> String? {
        let shown = Array(plain.unicodeScalars)
        var place = 0
        for scalar in text.unicodeScalars {
            if place < shown.count, shown[place] == scalar {
                if isForbidden(scalar) { return "U+\(String(scalar.value, radix: 16)) got out" }
                place += 1
                continue
            }
            let escape = Array(escape(scalar).unicodeScalars)
            guard shown[place...].starts(with: escape) else {
                return "U+\(String(scalar.value, radix: 16)) was lost"
            }
            place += escape.count
        }
        return place == shown.count ? nil : "something was added"
    }

    private func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
