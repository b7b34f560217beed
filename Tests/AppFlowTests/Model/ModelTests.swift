import Testing

@testable import AppFlow

struct ModelTests {
    @Test(arguments: Operation.all)
    func findsEachOperationByTheNameOfItsCommand(_ operation: Operation) {
        #expect(Operation.named(cliName: operation.cliName) == operation)
    }

    @Test func findsNothingUnderAnyOtherName() {
        #expect(Operation.named(cliName: "CancelFlowExecutions") == nil)
        #expect(Operation.named(cliName: "cancel-flow-execution") == nil)
        #expect(Operation.named(cliName: "") == nil)
    }

    @Test func countsEveryOperationAsChangingButListAndDescribe() {
        #expect(
            Operation.all.filter { !$0.isChanging }.map(\.cliName) == [
                "describe-connector", "describe-connector-entity", "describe-connector-profiles",
                "describe-connectors", "describe-flow", "describe-flow-execution-records",
                "list-connector-entities", "list-connectors", "list-flows",
                "list-tags-for-resource",
            ]
        )
    }

    @Test func namesOptionsAsTheCommandLineDoes() {
        let names = Operation.createConnectorProfile.input.members.map(\.optionName)
        #expect(names.contains("connector-profile-name"))
        #expect(names.contains("kms-arn"))
        #expect(Member("SAPODataURLPath", .long).optionName == "sapo-data-url-path")
    }

    @Test func marksSensitiveShapes() {
        let profile = Operation.createConnectorProfile.input.member(named: "connectorProfileConfig")
        let credentials = profile?.shape.member(named: "connectorProfileCredentials")
        let amplitude = credentials?.shape.member(named: "Amplitude")
        #expect(amplitude?.shape.member(named: "apiKey")?.shape.isSensitive == true)
        #expect(Operation.startFlow.input.members.allSatisfy { !$0.shape.isSensitive })
    }

    @Test func takesShapesThatReferToThemselves() {
        let tree = Shape.tree
        let children = tree.member(named: "children")
        guard case .list(let child)? = children?.shape.type else {
            Issue.record("no list")
            return
        }
        #expect(child.shape.name == "Tree")
        #expect(child.shape.member(named: "children")?.shape.name == "Trees")
    }
}

extension Shape {
    fileprivate static let tree: Shape = .init("Tree", .structure([Member("children", .trees)]))
    fileprivate static let trees: Shape = .init("Trees", .list(of: .tree))
}
