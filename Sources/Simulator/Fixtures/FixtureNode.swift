import JSON

/// A value of a file of flows, and its place in it.
struct FixtureNode {
    let value: JSONValue
    let place: String

    func problem(_ kind: FixtureProblem.Kind) -> FixtureProblem {
        FixtureProblem(place: place, kind: kind)
    }

    /// The members of an object that has no others than the known ones.
    func members(_ known: [String]) throws(FixtureProblem) -> FixtureMembers {
        let object = try object()
        for name in object.keys where !known.contains(name) {
            throw problem(.unknownMember(name, known: known))
        }
        return FixtureMembers(object: object, place: place)
    }

    func object() throws(FixtureProblem) -> JSONObject {
        guard let object = value.objectValue else { throw problem(.wrongType(expected: "object")) }
        return object
    }

    func items() throws(FixtureProblem) -> [FixtureNode] {
        guard let items = value.arrayValue else { throw problem(.wrongType(expected: "array")) }
        return items.enumerated().map { FixtureNode(value: $1, place: "\(place)[\($0)]") }
    }

    func text() throws(FixtureProblem) -> String {
        guard let text = value.stringValue else { throw problem(.wrongType(expected: "string")) }
        return text
    }

    /// A text that a test accepts.
    func text(where isUsable: (String) -> Bool) throws(FixtureProblem) -> String {
        let text = try text()
        guard isUsable(text) else { throw problem(.badName(text)) }
        return text
    }

    func flag() throws(FixtureProblem) -> Bool {
        guard let flag = value.boolValue else { throw problem(.wrongType(expected: "boolean")) }
        return flag
    }

    func whole(_ range: ClosedRange<Int64>) throws(FixtureProblem) -> Int64 {
        guard let number = value.int64Value else {
            throw problem(.wrongType(expected: "whole number"))
        }
        guard range.contains(number) else {
            throw problem(.outOfRange("\(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    func number(_ range: ClosedRange<Double>) throws(FixtureProblem) -> Double {
        guard let number = value.doubleValue else { throw problem(.wrongType(expected: "number")) }
        guard range.contains(number) else {
            throw problem(.outOfRange("\(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    /// A time in seconds, or as text with a unit.
    func duration() throws(FixtureProblem) -> Duration {
        if let seconds = value.doubleValue {
            guard let duration = DurationText.duration(seconds: seconds) else {
                throw problem(.notADuration("\(seconds)"))
            }
            return duration
        }
        let text = try text()
        guard let duration = DurationText.duration(text) else {
            throw problem(.notADuration(text))
        }
        return duration
    }

    /// A word of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(FixtureProblem)
        -> Word where Word.RawValue == String
    {
        let text = try text()
        guard let word = Word(rawValue: text) else {
            throw problem(.notOneOf(Word.allCases.map(\.rawValue), found: text))
        }
        return word
    }
}
