import JSON
import TestSupport
import Testing
import World

@testable import AppFlow

struct InputMomentTests {
    /// A zone three hours east of Greenwich, from a moment on four hours.
    private struct EasternClock: Clock {
        let now = Timestamp(seconds: 0)
        let uptime = Duration.zero
        /// 2026-06-01T00:00:00Z.
        let change: Int64 = 1_780_272_000

        func sleep(for duration: Duration) async throws {}

        func local(_ moment: Timestamp) -> CivilTime {
            var time = moment.utc
            time.offset = moment.seconds < change ? 3 * 3_600 : 4 * 3_600
            return time
        }
    }

    private static let moments: [(text: String, seconds: Int64)] = [
        ("1583254800", 1_583_254_800),
        ("1583254800.999", 1_583_254_800),
        ("-1.5", -2),
        ("true", 1),
        (#""1583254800""#, 1_583_254_800),
        (#""2026-11-23T14:16:03Z""#, 1_795_443_363),
        (#""2026-11-23T14:16:03.9+01:00""#, 1_795_439_763),
        // Three hours before UTC's midnight.
        (#""2026-01-01""#, 1_767_214_800),
        (#""2026-01-01T00:00:00""#, 1_767_214_800),
        (#""2026-07-01 00:00:00""#, 1_782_849_600),
        // Around the change the offset is that of the moment itself.
        (#""2026-06-01T02:59:59""#, 1_780_271_999),
        (#""2026-06-01T04:00:00""#, 1_780_272_000),
    ]

    @Test(arguments: moments)
    func isReadAsTheMomentThatItIs(_ text: String, _ seconds: Int64) throws {
        let moment = InputMoment(try json(text))?.timestamp(EasternClock())
        #expect(moment?.seconds == seconds)
    }

    @Test(arguments: [
        "null", "[1]", "{}", #""garbage""#, #""""#, #""2026-13-01""#, #""2026-11-23T""#, "1e300",
    ])
    func anythingElseIsNone(_ text: String) throws {
        #expect(InputMoment(try json(text)) == nil)
    }
}
