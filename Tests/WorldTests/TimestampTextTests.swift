import TestSupport
import Testing
import World

struct TimestampTextTests {
    @Test(arguments: [
        ("2026-11-23T14:16:03Z", 1_795_443_363, 0),
        ("2026-11-23t14:16:03z", 1_795_443_363, 0),
        ("2026-11-23 14:16:03Z", 1_795_443_363, 0),
        ("2026-11-23T14:16:03.5Z", 1_795_443_363, 500_000_000),
        ("2026-11-23T14:16:03.1234567891Z", 1_795_443_363, 123_456_789),
        ("2026-11-23T15:16:03+01:00", 1_795_443_363, 0),
        ("2026-11-23T08:46:03-05:30", 1_795_443_363, 0),
        ("1970-01-01T00:00:00-00:00", 0, 0),
        ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
        ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ("9999-12-31T23:59:60Z", 253_402_300_800, 0),
    ])
    func readsRFC3339(text: String, seconds: Int64, nanoseconds: Int32) {
        let expected = Timestamp(seconds: seconds, nanoseconds: nanoseconds)
        #expect(Timestamp(iso8601: text) == expected)
    }

    @Test(arguments: [
        "", "2026", "2026-11-23", "2026-11-23T14:16:03", "2026-11-23T14:16Z",
        "2026-11-23T14:16:03.Z", "2026-11-23T14:16:03,5Z", "2026-11-23T14:16:03+1:00",
        "2026-11-23T14:16:03+01:60", "2026-11-23T14:16:03+24:00", "2026-11-23T24:00:00Z",
        "2026-02-30T00:00:00Z", "2026-11-23T14:16:03Z ", " 2026-11-23T14:16:03Z",
        "2026-11-23T14:16:03ZZ", "+026-11-23T14:16:03Z", "２０２６-11-23T14:16:03Z",
        "2026-11-23\u{301}T14:16:03Z", "20261123T141603Z",
    ])
    func refusesOtherForms(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test func readsWhatItWrites() {
        var random = SplitMix(seed: 3)
        for _ in 0..<2_000 {
            let moment = Timestamp(seconds: .random(in: CivilTimeTests.calendar, using: &random))
            #expect(Timestamp(iso8601: moment.iso8601) == moment)
        }
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Mon, 23 Nov 2026 14:16:03 GMT", 1_795_443_363),
        ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
    ])
    func readsADateHeader(text: String, seconds: Int64) {
        #expect(Timestamp(httpDate: text) == Timestamp(seconds: seconds))
    }

    @Test(arguments: [
        "", "Sun, 06 Nov 1994 08:49:37", "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994", "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 +0000", "garbage",
    ])
    func refusesOtherDateHeaders(text: String) {
        #expect(Timestamp(httpDate: text) == nil)
    }
}
