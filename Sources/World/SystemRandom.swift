/// The operating system's random numbers.
public struct SystemRandom: RandomSource {
    /// Makes the source; it holds nothing.
    public init() {}

    /// An even choice from [0, 1).
    public func fraction() -> Double {
        Double.random(in: 0..<1)
    }

    /// Bytes of the system's generator.
    public func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max) }
    }
}
