import Testing

@testable import AppFlow
@testable import Shell

/// What Tab offers in a line that calls an operation.
struct OperationCompletionTests {
    @Test func `the value of --flow-name is a flow`() throws {
        let found = try #require(completion("aws appflow describe-flow --flow-name s"))
        #expect(found.flowArgument == true)
    }

    @Test func `options that were given aren't offered again`() throws {
        let found = try #require(completion("describe-flow-execution-records --flow-name f --"))
        #expect(found.flowArgument == nil)
        #expect(found.options.prefix(3) == ["--max-results", "--next-token", "--cli-input-json"])
        #expect(!found.options.contains("--flow-name"))
    }

    @Test func `a value with known choices offers them`() throws {
        let found = try #require(completion("describe-connector --connector-type Sa"))
        #expect(found.options.contains("Salesforce"))
    }

    @Test func `a value that can be anything offers nothing`() throws {
        let found = try #require(completion("list-flows --next-token "))
        #expect(found.options == [])
    }

    @Test(arguments: ["flows ", "aws ", "aws appflow ", "list-f"])
    func `a line that names no operation is the shell's`(line: String) {
        #expect(completion(line) == nil)
    }

    private func completion(_ line: String) -> OperationCompletion? {
        CursorContext(line: line, cursor: line.utf8.count).flatMap(OperationCompletion.init)
    }
}
