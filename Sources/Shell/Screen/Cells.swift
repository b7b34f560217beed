import TerminalText
import World

/// How single values look in tables and sentences; what isn't known is `-`.
enum Cells {
    /// `1,204,332`, or `-` for a counter that isn't reported.
    static func count(_ number: Int64?) -> SafeText {
        guard let number else { return "-" }
        let digits = String(number.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return "\(number < 0 ? "-" : "")\(grouped)"
    }

    /// `71 MB`, in powers of 1000 with at most one decimal below 10.
    static func bytes(_ number: Int64?) -> SafeText {
        guard let number else { return "-" }
        let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
        var value = Double(number)
        var unit = 0
        while value.magnitude >= 999.5, unit < units.count - 1 {
            value /= 1_000
            unit += 1
        }
        let tenths = (value * 10).rounded() / 10
        let text =
            unit > 0 && tenths.magnitude < 10
            ? String(tenths) : String(Int64(value.rounded()))
        return "\(text) \(units[unit])"
    }

    /// `14:02Z (14m)`, or with its date when it isn't of today.
    static func moment(_ moment: Timestamp?, now: Timestamp) -> SafeText {
        guard let moment else { return "-" }
        let time = moment.utc
        let day = time.date == now.utc.date ? "" : String(time.date.suffix(5)) + " "
        return "\(day)\(time.hourAndMinute)Z (\(duration(now.since(moment))))"
    }

    /// `11m ago`.
    static func age(of moment: Timestamp?, now: Timestamp) -> SafeText {
        guard let moment else { return "-" }
        return "\(duration(now.since(moment))) ago"
    }

    /// `2026-11-23T14:16:03Z`, whole.
    static func exact(_ moment: Timestamp?) -> SafeText {
        guard let moment else { return "-" }
        return "\(moment.utc.iso8601)"
    }

    /// `14:16:03Z`.
    static func clock(_ moment: Timestamp) -> SafeText {
        "\(moment.utc.timeOfDay)Z"
    }

    /// `41s`, `14m`, `3h`, `2d`: the largest unit alone.
    static func duration(_ duration: Duration) -> String {
        let seconds = max(0, duration.components.seconds)
        switch seconds {
        case ..<60: return "\(seconds)s"
        case ..<3_600: return "\(seconds / 60)m"
        case ..<86_400: return "\(seconds / 3_600)h"
        default: return "\(seconds / 86_400)d"
        }
    }
}
