import AppFlow
import JSON

/// What `--generate-cli-skeleton` prints: an input to fill in, or what a reply looks like.
///
/// - SeeAlso: `ArgumentGenerator` in botocore's `utils.py`.
enum Skeleton: String, Sendable, CaseIterable {
    case input, output

    /// The skeleton of an operation's input or reply.
    ///
    /// Of known values the first stands for all; the AWS CLI chooses one at random.
    ///
    /// - Parameters:
    ///   - operation: the operation.
    ///   - moment: what stands for a moment.
    /// - Returns: the skeleton.
    func value(of operation: Operation, moment: String = "1970-01-01T00:00:00") -> JSONValue {
        let shape = self == .input ? operation.input : operation.output
        return SkeletonMaker(namesMembers: self == .output, moment: moment)
            .value(of: shape, named: "", inside: [])
    }
}

/// Makes a value of a shape in which everything occurs once.
private struct SkeletonMaker {
    /// Whether a text is the name of its member, or empty.
    let namesMembers: Bool
    let moment: String

    func value(of shape: Shape, named name: String, inside outer: [String]) -> JSONValue {
        let outer = outer + [shape.name]
        switch shape.type {
        case .string: return .string(namesMembers ? name : "")
        case .enumeration(let values): return .string(namesMembers ? name : values.first ?? "")
        case .integer, .long: return 0
        case .double: return 0.0
        case .boolean: return true
        case .timestamp: return .string(moment)
        case .list(let item):
            let item = item.shape
            return .array([value(of: item, named: namesMembers ? item.name : "", inside: outer)])
        case .map(key: _, value: let item):
            return ["KeyName": value(of: item.shape, named: "", inside: outer)]
        case .structure(let members):
            // A structure inside itself ends there.
            guard outer.count(where: { $0 == shape.name }) == 1 else { return [:] }
            var object = JSONObject()
            for member in members {
                object[member.name] = value(of: member.shape, named: member.name, inside: outer)
            }
            return .object(object)
        }
    }
}
