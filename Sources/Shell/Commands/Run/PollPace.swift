/// How long to wait between two looks: quick at first, then every ten seconds.
struct PollPace {
    private var steps: [Duration] = [.seconds(1), .seconds(2), .seconds(3), .seconds(5)]

    /// The pause before the next look, cut short where time runs out earlier.
    mutating func next(before limit: Duration? = nil) -> Duration {
        let pause = steps.isEmpty ? .seconds(10) : steps.removeFirst()
        guard let limit else { return pause }
        return max(.milliseconds(1), min(pause, limit))
    }
}
