import JSON
import TestSupport
import Testing

@testable import AppFlow

struct ShapeLimitsTests {
    @Test func tellsWhatTheModelSaysOfAShape() throws {
        let ids = try #require(ShapeLimits(of: .executionIds))
        #expect(ids.minimum == 0 && ids.maximum == 100 && ids.pattern == nil)
        let token = try #require(ShapeLimits(of: .clientToken))
        #expect(token.minimum == 1 && token.maximum == 256 && token.pattern == "[ -~]+")
        #expect(ShapeLimits(of: .boolean) == nil)
    }

    @Test(.enabled(if: Conformance.isWanted, "needs the folder that CONFORMANCE names"))
    func saysWhatTheModelSaysOfEveryShape() throws {
        let model = try JSONParser().parse(
            Conformance.bytes("appflow/botocore/service-2.json")
        )
        var seen: Set<String> = []
        for operation in Operation.all {
            check(operation.input, model, &seen)
            check(operation.output, model, &seen)
        }
        #expect(seen.count > 200)
    }

    private func check(_ shape: Shape, _ model: JSONValue, _ seen: inout Set<String>) {
        guard seen.insert(shape.name).inserted else { return }
        let stated = model["shapes"]?[shape.name]
        let limits = ShapeLimits(of: shape)
        #expect(limits?.minimum == stated?["min"]?.int64Value.map(Int.init), "\(shape.name)")
        #expect(limits?.maximum == stated?["max"]?.int64Value.map(Int.init), "\(shape.name)")
        #expect(limits?.pattern == stated?["pattern"]?.stringValue, "\(shape.name)")
        switch shape.type {
        case .list(let item): check(item.shape, model, &seen)
        case .map(let key, let value):
            check(key.shape, model, &seen)
            check(value.shape, model, &seen)
        case .structure(let members):
            for member in members { check(member.shape, model, &seen) }
        default: break
        }
    }
}
