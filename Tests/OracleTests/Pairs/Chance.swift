import TestSupport

/// Random choices that can be made again.
struct Chance {
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool {
        number(0...max(0, times - 1)) == 0
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    mutating func pick<Element>(_ choices: [Element], or other: Element) -> Element {
        choices.randomElement(using: &random) ?? other
    }

    mutating func pick(_ choices: [String]) -> String {
        pick(choices, or: "")
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        elements.shuffled(using: &random)
    }
}
