import JSON
import TestSupport

/// One case of botocore's REST-JSON suites.
struct ProtocolCase: Sendable, CustomStringConvertible {
    /// The suite's name of the case; the old suites have none, so it is made of its place in the file.
    let id: String
    /// The operation, the input or the reply, and what is expected.
    let value: JSONObject
    let shapes: SuiteShapes
    /// The endpoint that the suite's client is given, if it is.
    let endpoint: String?

    var description: String {
        id
    }

    /// The operation as the suite describes it.
    var given: JSONObject {
        value["given"]?.objectValue ?? [:]
    }

    /// All cases of a file in the suites' folder.
    static func all(in name: String) throws -> [ProtocolCase] {
        let suites = try JSONParser().parse(Conformance.bytes("protocol/botocore/" + name))
        var cases: [ProtocolCase] = []
        for suite in suites.arrayValue ?? [] {
            let shapes = SuiteShapes(suite["shapes"]?.objectValue ?? [:])
            for item in suite["cases"]?.arrayValue ?? [] {
                let place = name.prefix { $0 != "/" } + " " + String(cases.count + 1)
                cases.append(
                    ProtocolCase(
                        id: item["id"]?.stringValue ?? String(place),
                        value: item.objectValue ?? [:],
                        shapes: shapes,
                        endpoint: suite["clientEndpoint"]?.stringValue
                    )
                )
            }
        }
        return cases
    }

    /// The cases of the files that are there: not every copy of the suites has the old ones of replies.
    static func all(inExisting names: [String]) -> [ProtocolCase] {
        names.flatMap { (try? all(in: $0)) ?? [] }
    }
}
