import Testing
import World

struct TimestampTests {
    static let extremes = [
        Timestamp(seconds: .min),
        Timestamp(seconds: .max, nanoseconds: 999_999_999),
        Timestamp(seconds: 0),
        Timestamp(seconds: -1, nanoseconds: 1),
    ]
    static let durations: [Duration] = [
        .zero,
        .nanoseconds(1),
        .nanoseconds(-1),
        .seconds(Int64.max),
        .seconds(Int64.min),
        Duration(attoseconds: .max),
        Duration(attoseconds: .min),
    ]

    @Test(arguments: extremes, durations)
    func advancingNeverTraps(moment: Timestamp, duration: Duration) {
        let later = moment.advanced(by: duration)
        #expect((0...999_999_999).contains(later.nanoseconds))
        #expect(duration >= .zero ? later >= moment : later <= moment)
    }

    @Test(arguments: extremes, extremes)
    func differencesNeverTrap(left: Timestamp, right: Timestamp) {
        #expect(left.since(right) == .zero - right.since(left))
        #expect(right.advanced(by: left.since(right)) == left)
    }

    @Test(arguments: extremes)
    func everyMomentHasACivilTime(moment: Timestamp) {
        let civil = moment.utc
        #expect((1...12).contains(civil.month))
        #expect((1...31).contains(civil.day))
        #expect((0...59).contains(civil.second))
    }

    @Test func advancingCarriesBothWays() {
        let moment = Timestamp(seconds: 10, nanoseconds: 900_000_000)
        #expect(
            moment.advanced(by: .milliseconds(200))
                == Timestamp(seconds: 11, nanoseconds: 100_000_000)
        )
        #expect(
            moment.advanced(by: .milliseconds(-901))
                == Timestamp(seconds: 9, nanoseconds: 999_000_000)
        )
        #expect(moment.advanced(by: .seconds(-11)).seconds == -1)
        #expect(
            Timestamp(seconds: 0).advanced(by: .milliseconds(-1500))
                == Timestamp(seconds: -2, nanoseconds: 500_000_000)
        )
    }

    @Test func differencesCountNanoseconds() {
        let earlier = Timestamp(seconds: 10, nanoseconds: 900_000_000)
        let later = Timestamp(seconds: 12, nanoseconds: 100_000_000)
        #expect(later.since(earlier) == .milliseconds(1_200))
        #expect(earlier.since(later) == .milliseconds(-1_200))
    }

    @Test func beyondTheLastMomentIsTheLastMoment() {
        let last = Timestamp(seconds: .max, nanoseconds: 999_999_999)
        #expect(last.advanced(by: .nanoseconds(1)) == last)
        #expect(
            Timestamp(seconds: .min).advanced(by: .nanoseconds(-1)) == Timestamp(seconds: .min)
        )
    }

    @Test(arguments: [
        (1_583_254_800.123, 1_583_254_800, 123_000_000), (0, 0, 0), (-0.5, -1, 500_000_000),
        (253_402_300_799, 253_402_300_799, 0), (-62_135_596_800, -62_135_596_800, 0),
    ])
    func epochsOfJSON(epoch: Double, seconds: Int64, nanoseconds: Int32) throws {
        let moment = try #require(Timestamp(epoch: epoch))
        #expect(moment.seconds == seconds)
        #expect(abs(moment.nanoseconds - nanoseconds) < 1_000)
    }

    @Test(arguments: [.infinity, -.infinity, .nan, 1e20, -1e20, 253_402_300_800, -62_135_596_801])
    func epochsThatNoCalendarHas(epoch: Double) {
        #expect(Timestamp(epoch: epoch) == nil)
    }
}
