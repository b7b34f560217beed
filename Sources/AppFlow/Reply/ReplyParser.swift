import AWSCore
import JSON

/// Reads the body of a successful reply by the model, as the AWS CLI does.
///
/// Members that the model doesn't know and those that are null are left out; the others come in the
/// model's order. What only an accident of Python makes of a wrong type is an error here: text where a
/// list belongs would be a list of its letters.
///
/// - SeeAlso: botocore's `RestJSONParser`.
struct ReplyParser {
    private let operation: Operation
    private let reply: ServiceReply

    init(_ operation: Operation, _ reply: ServiceReply) {
        self.operation = operation
        self.reply = reply
    }

    /// The members; none for a reply without a body.
    func value() throws(MalformedReply) -> JSONValue {
        guard !reply.body.isEmpty else { return .object(JSONObject()) }
        let value: JSONValue
        do throws(JSONParseError) {
            value = try JSONParser().parse(reply.body)
        } catch {
            throw malformed(.notJSON(offset: error.offset))
        }
        guard let object = value.objectValue else { throw malformed(.notAnObject) }
        do throws(Misfit) {
            return .object(try ReplyParser.members(of: object, operation.output))
        } catch {
            throw malformed(.wrongType(path: error.path, expected: error.expected))
        }
    }

    private func malformed(_ problem: MalformedReply.Problem) -> MalformedReply {
        MalformedReply(
            operation: operation.name,
            status: reply.status,
            requestID: reply.requestID,
            problem: problem
        )
    }
}

extension ReplyParser {
    /// A value of another type than its shape; the path grows on the way out, so that nobody pays for it
    /// while all fits.
    private struct Misfit: Error {
        var path = ""
        let expected: String

        /// The same, seen from the structure or map that holds it.
        func inside(_ member: String) -> Misfit {
            let isInner = path.isEmpty || path.utf8.first == UInt8(ascii: "[")
            return Misfit(path: member + (isInner ? "" : ".") + path, expected: expected)
        }

        /// The same, seen from the list that holds it.
        func inside(_ index: Int) -> Misfit {
            inside("[" + String(index) + "]")
        }
    }

    private static func members(
        of object: JSONObject,
        _ shape: Shape
    ) throws(Misfit) -> JSONObject {
        var members = JSONObject()
        for member in shape.members {
            guard let value = object[member.name], !value.isNull else { continue }
            do throws(Misfit) {
                members[member.name] = try parse(value, member.shape)
            } catch {
                throw error.inside(member.name)
            }
        }
        return members
    }

    /// A value by its shape; a null in a list or a map stays one.
    private static func parse(_ value: JSONValue, _ shape: Shape) throws(Misfit) -> JSONValue {
        guard !value.isNull else { return value }
        switch shape.type {
        case .string, .enumeration, .timestamp:
            return value.spelledAsInPython
        case .double:
            guard let number = FloatingNumber.read(value) else { throw Misfit(expected: "number") }
            return .number(number)
        case .boolean:
            return .bool(value.boolValue ?? (value.stringValue?.lowercased() == "true"))
        case .integer, .long:
            guard let number = WholeNumber.read(value) else { throw Misfit(expected: "integer") }
            return .number(number)
        case .list(let item):
            guard let items = value.arrayValue else { throw Misfit(expected: "list") }
            return .array(try list(of: items, item.shape))
        case .map(key: _, value: let item):
            guard let object = value.objectValue else { throw Misfit(expected: "object") }
            return .object(try map(of: object, item.shape))
        case .structure:
            guard let object = value.objectValue else { throw Misfit(expected: "object") }
            return .object(try members(of: object, shape))
        }
    }

    private static func list(
        of items: [JSONValue],
        _ shape: Shape
    ) throws(Misfit) -> [JSONValue] {
        var parsed: [JSONValue] = []
        parsed.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            do throws(Misfit) {
                parsed.append(try parse(item, shape))
            } catch {
                throw error.inside(index)
            }
        }
        return parsed
    }

    private static func map(of object: JSONObject, _ shape: Shape) throws(Misfit) -> JSONObject {
        var parsed = JSONObject()
        for (key, value) in object {
            do throws(Misfit) {
                parsed[key] = try parse(value, shape)
            } catch {
                throw error.inside(key)
            }
        }
        return parsed
    }
}
