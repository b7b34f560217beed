/// What is left out of the REST-JSON suites, and why: the one list of it.
///
/// The tests fail when an entry matches no case any more.
struct LeftOut: Sendable {
    enum Rule: Sendable, Hashable {
        /// Every case that uses something.
        case feature(ProtocolFeature)
        /// These cases.
        case cases([String])
    }

    let rule: Rule
    let reason: String
    /// The file that its cases stand in, when not every copy of the suites has it.
    var file: String?

    func matches(_ item: ProtocolCase, _ features: Set<ProtocolFeature>) -> Bool {
        switch rule {
        case .feature(let feature): features.contains(feature)
        case .cases(let ids): ids.contains(item.id)
        }
    }

    static let requests: [LeftOut] = [
        LeftOut(rule: .feature(.blob), reason: "no member of AppFlow holds bytes"),
        LeftOut(
            rule: .feature(.header),
            reason: "no member of AppFlow's inputs goes into a header"
        ),
        LeftOut(rule: .feature(.payload), reason: "no operation of AppFlow has a payload member"),
        LeftOut(rule: .feature(.document), reason: "no member of AppFlow is a document"),
        LeftOut(
            rule: .feature(.otherName),
            reason: "every member of AppFlow's bodies has its own name there"
        ),
        LeftOut(
            rule: .feature(.otherMoment),
            reason: "every moment of AppFlow is in seconds since 1970"
        ),
        LeftOut(
            rule: .feature(.notANumber),
            reason: "what is no number can't be written in the JSON of an argument"
        ),
        LeftOut(rule: .feature(.labelOfMoment), reason: "no label of AppFlow is a moment"),
        LeftOut(rule: .feature(.queryMap), reason: "no map of AppFlow goes into the query"),
        LeftOut(
            rule: .feature(.severalSegments),
            reason: "no label of AppFlow stands for several segments of the path"
        ),
        LeftOut(rule: .feature(.constantQuery), reason: "no path of AppFlow has a query"),
        LeftOut(rule: .feature(.hostPrefix), reason: "no operation of AppFlow changes the host"),
        LeftOut(rule: .feature(.checksum), reason: "no operation of AppFlow wants a checksum"),
        LeftOut(rule: .feature(.compression), reason: "no request of AppFlow is compressed"),
    ]

    static let replies: [LeftOut] = [
        LeftOut(rule: .feature(.blob), reason: "no member of AppFlow holds bytes"),
        LeftOut(rule: .feature(.header), reason: "no member of AppFlow's replies is a header"),
        LeftOut(rule: .feature(.status), reason: "no member of AppFlow's replies is the status"),
        LeftOut(rule: .feature(.payload), reason: "no reply of AppFlow has a payload member"),
        LeftOut(rule: .feature(.document), reason: "no member of AppFlow is a document"),
        LeftOut(
            rule: .feature(.otherName),
            reason: "every member of AppFlow's bodies has its own name there"
        ),
        LeftOut(
            rule: .feature(.otherMoment),
            reason: "every moment of AppFlow is in seconds since 1970"
        ),
        LeftOut(
            rule: .feature(.noJSON),
            reason: "a success whose body isn't JSON is an error, a deliberate difference"
        ),
        LeftOut(
            rule: .cases([
                "RestJsonFooErrorUsingXAmznErrorType", "RestJsonFooErrorUsingXAmznErrorTypeWithUri",
                "RestJsonFooErrorUsingXAmznErrorTypeWithUriAndNamespace",
            ]),
            reason: "500 without a body is named by its status, as botocore does, which skips these"
        ),
        LeftOut(
            rule: .cases(["RestJsonDeserializesDenseSetMapAndSkipsNull"]),
            reason: "a null in a map stays one, as with botocore, which skips this"
        ),
        LeftOut(
            rule: .cases(["legacy-output 31"]),
            reason: "AppFlow has no union, whose unknown members botocore tells",
            file: "legacy-output/rest-json.json"
        ),
    ]
}
