import Synchronization
import World

/// Chance that counts: each draw of bytes is another number, so that tokens differ and are known.
final class CountingRandom: RandomSource {
    private let drawn = Mutex<UInt8>(0)

    func fraction() -> Double {
        0
    }

    func bytes(_ count: Int) -> [UInt8] {
        let number = drawn.withLock { drawn in
            drawn &+= 1
            return drawn
        }
        return [UInt8](repeating: number, count: count)
    }
}
