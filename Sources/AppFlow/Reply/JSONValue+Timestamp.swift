import JSON
import World

extension JSONValue {
    /// A moment as the service writes it: seconds since 1970, with or without a fraction.
    var timestampValue: Timestamp? {
        doubleValue.flatMap(Timestamp.init(epoch:))
    }
}
