/// Makes and reads `nextToken`s: opaque, of this simulator and this list, and checked.
struct PageTokens: Sendable {
    let salt: UInt64

    /// The token that goes on after `position` in the list named `list`.
    func token(after position: UInt64, of list: String) -> String {
        hex(position) + hex(check(position, list))
    }

    /// The position that a token goes on after, or nil when it is none of this list's.
    func position(of token: String, in list: String) -> UInt64? {
        guard token.utf8.count == 32, let position = UInt64(token.prefix(16), radix: 16),
            let sum = UInt64(token.suffix(16), radix: 16), sum == check(position, list),
            token == token.lowercased()
        else { return nil }
        return position
    }

    private func check(_ position: UInt64, _ list: String) -> UInt64 {
        Scatter.hash(list, seed: salt ^ Scatter.mix(position))
    }

    private func hex(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
