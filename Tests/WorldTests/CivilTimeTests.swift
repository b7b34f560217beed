import Glibc
import TestSupport
import Testing
import World

struct CivilTimeTests {
    /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    static let calendar = Int64(-62_135_596_800)...253_402_300_799

    @Test func agreesWithTheCLibraryOverTenThousandYears() throws {
        var random = SplitMix(seed: 20_261_123)
        let edges: [Int64] = [-62_135_596_800, -1, 0, 951_782_400, 951_868_800, 253_402_300_799]
        let moments =
            edges + (0..<20_000).map { _ in Int64.random(in: Self.calendar, using: &random) }
        for seconds in moments {
            var time = time_t(seconds)
            var parts = tm()
            try #require(gmtime_r(&time, &parts) != nil)
            let civil = Timestamp(seconds: seconds).utc
            let theirs = CivilTime(
                year: Int(parts.tm_year) + 1900,
                month: Int(parts.tm_mon) + 1,
                day: Int(parts.tm_mday),
                hour: Int(parts.tm_hour),
                minute: Int(parts.tm_min),
                second: Int(parts.tm_sec)
            )
            try #require(civil == theirs, "at \(seconds)")
            try #require(Timestamp(civil)?.seconds == Int64(timegm(&parts)), "at \(seconds)")
        }
    }

    @Test func offsetsAreTakenAway() {
        let india = CivilTime(
            year: 2026,
            month: 11,
            day: 23,
            hour: 19,
            minute: 46,
            second: 3,
            offset: 19_800
        )
        #expect(Timestamp(india)?.iso8601 == "2026-11-23T14:16:03Z")
    }

    @Test func aLeapSecondIsTheNextMinute() {
        let leap = CivilTime(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60)
        #expect(Timestamp(leap)?.iso8601 == "2017-01-01T00:00:00Z")
    }

    @Test(arguments: [
        (0, 1, 1, 0), (10_000, 1, 1, 0), (2026, 0, 1, 0), (2026, 13, 1, 0), (2026, 11, 0, 0),
        (2026, 11, 31, 0), (2026, 2, 29, 0), (1900, 2, 29, 0), (2200, 2, 29, 0),
        (2026, 1, 1, 86_401),
        (2026, 1, 1, Int.min), (.max, .max, .max, .max), (.min, .min, .min, .min),
    ])
    func daysThatAreNone(year: Int, month: Int, day: Int, offset: Int) {
        let civil = CivilTime(
            year: year,
            month: month,
            day: day,
            hour: 0,
            minute: 0,
            second: 0,
            offset: offset
        )
        #expect(Timestamp(civil) == nil)
    }

    @Test(arguments: [(24, 0, 0, 0), (0, 60, 0, 0), (0, 0, 61, 0), (0, 0, 0, 1_000_000_000)])
    func timesThatAreNone(hour: Int, minute: Int, second: Int, nanosecond: Int) {
        let civil = CivilTime(
            year: 2026,
            month: 1,
            day: 1,
            hour: hour,
            minute: minute,
            second: second,
            nanosecond: nanosecond
        )
        #expect(Timestamp(civil) == nil)
    }

    @Test func february29ExistsInLeapYears() {
        for year in [2000, 2024, 1600] {
            let civil = CivilTime(year: year, month: 2, day: 29, hour: 0, minute: 0, second: 0)
            #expect(Timestamp(civil)?.utc == civil)
        }
    }

    @Test func forms() {
        let civil = CivilTime(
            year: 2026,
            month: 1,
            day: 3,
            hour: 4,
            minute: 5,
            second: 6,
            offset: -12_600
        )
        #expect(civil.basicDate == "20260103")
        #expect(civil.basicDateTime == "20260103T040506Z")
        #expect(civil.date == "2026-01-03")
        #expect(civil.hourAndMinute == "04:05")
        #expect(civil.timeOfDay == "04:05:06")
        #expect(civil.zone == "-03:30")
        #expect(civil.iso8601 == "2026-01-03T04:05:06-03:30")
    }

    @Test func yearsBeforeTheCommonEraAreWritten() {
        #expect(Timestamp(seconds: -62_167_219_201).utc.date == "-0001-12-31")
        #expect(
            CivilTime(year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0, offset: .min)
                .zone.hasPrefix("-")
        )
    }

    @Test func theMachinesZoneGivesTheSameMoment() throws {
        let moment = Timestamp(seconds: 1_795_442_400, nanoseconds: 5)
        #expect(Timestamp(SystemClock().local(moment)) == moment)
        #expect(SystemClock().local(Timestamp(seconds: .max)).month >= 1)
    }
}
