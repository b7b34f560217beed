/// When to look at runs that are being cancelled.
struct FollowSchedule {
    /// How long a run may take to be cancelled before it counts as stuck.
    static let patience: Duration = .seconds(5 * 60)
    /// How long runs are followed in all.
    static let limit: Duration = .seconds(60 * 60)

    /// The first look comes within a second of the cancel; most runs take about a minute.
    private static let pauses: [Duration] =
        [.milliseconds(500)] + [1, 1, 2, 3, 5, 8, 10].map { .seconds($0) }

    private var looks = 0

    /// The pause before the next look.
    mutating func next(elapsed: Duration) -> Duration {
        guard elapsed < Self.patience else { return .seconds(60) }
        let pause = Self.pauses[min(looks, Self.pauses.count - 1)]
        looks += 1
        return pause
    }
}
