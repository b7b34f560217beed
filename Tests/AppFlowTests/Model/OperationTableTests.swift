import JSON
import TestSupport
import Testing

@testable import AppFlow

/// The generated model against `conformance/appflow/derived/operations.json`, which was made apart from it.
@Suite(.enabled(if: Conformance.isWanted, "needs the folder that CONFORMANCE names"))
struct OperationTableTests {
    private static let table: JSONObject = {
        let bytes = try? Conformance.bytes("appflow/derived/operations.json")
        let value = bytes.flatMap { try? JSONParser().parse($0) }
        return value?["operations"]?.objectValue ?? JSONObject()
    }()

    @Test func hasEveryOperation() {
        #expect(Operation.all.map(\.name) == OperationTableTests.table.keys.sorted())
        #expect(Operation.all.count == 25)
    }

    @Test(arguments: Operation.all)
    func isAsTheTableSays(_ operation: Operation) throws {
        let row = try #require(OperationTableTests.table[operation.name])
        #expect(row["http"]?["method"]?.stringValue == operation.method)
        #expect(row["http"]?["requestUri"]?.stringValue == operation.path)
        #expect(
            row["errors"]?.objectValue
                == operation.errors.reduce(into: JSONObject()) { errors, error in
                    errors[error.name] = .number(JSONNumber(error.status))
                }
        )
        let output = try #require(row["output"]?.objectValue)
        #expect(output.keys == operation.output.members.map(\.name))
        for member in operation.output.members {
            #expect(output[member.name]?.stringValue == member.shape.typeName)
        }
    }

    @Test(arguments: Operation.all)
    func takesWhatTheTableSays(_ operation: Operation) throws {
        let input = try #require(
            OperationTableTests.table[operation.name]?["input"]?.objectValue
        )
        #expect(input.keys == operation.input.members.map(\.name))
        for member in operation.input.members {
            let row = try #require(input[member.name])
            let shape = member.shape
            #expect(row["shape"]?.stringValue == shape.name)
            #expect(row["type"]?.stringValue == shape.typeName)
            #expect(row["required"]?.boolValue == member.isRequired)
            #expect(row["min"]?.int64Value.map(Int.init) == shape.minimum)
            #expect(row["enum"]?.arrayValue?.compactMap(\.stringValue) == shape.choices)
            #expect((row["idempotencyToken"]?.boolValue ?? false) == member.isIdempotencyToken)
            #expect(row["location"]?.stringValue == member.location.name)
        }
    }
}

extension Shape {
    fileprivate var choices: [String]? {
        if case .enumeration(let choices) = type { return choices }
        return nil
    }

    fileprivate var typeName: String {
        switch type {
        case .string, .enumeration: "string"
        case .integer: "integer"
        case .long: "long"
        case .double: "double"
        case .boolean: "boolean"
        case .timestamp: "timestamp"
        case .list: "list"
        case .map: "map"
        case .structure: "structure"
        }
    }
}

extension Member.Location {
    fileprivate var name: String? {
        switch self {
        case .body: nil
        case .label: "uri"
        case .query: "querystring"
        }
    }
}
