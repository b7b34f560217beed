import World

/// Chance that always falls the same way.
struct FixedRandom: RandomSource {
    var fixed = 1.0

    func fraction() -> Double {
        fixed
    }

    func bytes(_ count: Int) -> [UInt8] {
        [UInt8](repeating: 0xAB, count: count)
    }
}
