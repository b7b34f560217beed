import JSON
import TestSupport

extension Conformance {
    /// The value of a JSON file of the suites.
    static func json(_ path: String) throws -> JSONValue {
        try JSONParser().parse(try bytes(path))
    }
}
