import TestSupport
import World

extension World {
    /// A world of the given clock and variables, and of chance that is always 1.
    static func test(
        clock: any Clock = ManualClock(),
        environment: Environment = [:],
        fraction: Double = 1
    ) -> World {
        World(
            clock: clock,
            environment: environment,
            random: FixedRandom(fixed: fraction),
            streams: StandardStreams(
                input: InputStream(isTerminal: false) { _ in [] },
                output: ByteSink(isTerminal: false) { _ in },
                error: ByteSink(isTerminal: false) { _ in }
            )
        )
    }
}
