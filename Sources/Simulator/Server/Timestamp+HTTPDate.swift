import World

extension Timestamp {
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Mon, 23 Nov 2026 14:16:03 GMT`, the form of a `Date` header (RFC 9110, 5.6.7).
    var httpDate: String {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let weekday = Self.weekdays[Int(((day % 7) + 7) % 7)]
        let civil = utc
        let month = Self.months[min(max(civil.month, 1), 12) - 1]
        let date = civil.day < 10 ? "0\(civil.day)" : "\(civil.day)"
        return "\(weekday), \(date) \(month) \(civil.year) \(civil.timeOfDay) GMT"
    }
}
