import AppFlow
import Testing

@testable import Shell

/// Every operation, option and error has its text, and no text is left over.
struct OperationTextTests {
    @Test func everyOperationHasALineAndAText() {
        let names = Operation.all.map(\.cliName)
        #expect(OperationSummary.lines.keys == names)
        #expect(OperationSummary.texts.keys == names)
        for operation in Operation.all {
            let line = OperationSummary.line(of: operation)
            #expect((12...72).contains(line.count), "\(operation.cliName): \(line)")
            #expect(line.first?.isLowercase == true && line.last != ".", "\(line)")
            let text = OperationSummary.text(of: operation)
            #expect((24...400).contains(text.count), "\(operation.cliName): \(text)")
            #expect(text.first?.isUppercase == true && text.last == ".", "\(text)")
        }
    }

    @Test func everyOptionHasAText() {
        for operation in Operation.all {
            for member in operation.input.members {
                let text = MemberSummary.text(of: member, in: operation)
                let name = "\(operation.cliName) --\(member.optionName): \(text)"
                #expect((10...280).contains(text.count), "\(name)")
                #expect(text.first?.isUppercase == true && text.last == ".", "\(name)")
                #expect(!text.contains("  "), "\(name)")
            }
        }
    }

    @Test func noTextOfAnOptionIsLeftOver() {
        let own = MemberSummary.tables.flatMap(\.keys)
        #expect(own.count == Set(own).count)
        let options = Operation.all.flatMap { operation in
            operation.input.members.map { (operation.cliName + " " + $0.optionName, $0.optionName) }
        }
        #expect(Set(own).subtracting(options.map(\.0)) == [])
        let shared = options.filter { !own.contains($0.0) }.map(\.1)
        #expect(MemberSummary.common.keys == Set(shared).sorted())
    }

    @Test func everyErrorHasAMeaning() {
        let names = Set(Operation.all.flatMap(\.errors).map(\.name))
        #expect(ErrorMeaning.table.keys == names.sorted())
    }

    @Test func everyOptionOfAllOperationsHasAText() {
        for option in GlobalOption.described {
            #expect(!option.summary.isEmpty, "\(option.name)")
        }
        #expect(GlobalOption.described.map(\.name) == GlobalOption.names)
        for option in OperationSynopsis.general(.listFlows) {
            #expect(!option.text.isEmpty, "\(option.name)")
        }
    }

    @Test(arguments: Operation.all)
    func examplesAreLinesThatTheOperationTakes(of operation: Operation) throws {
        for example in OperationExample.all(of: operation) {
            let line = try LineParser.parse("\(operation.cliName) \(example.options)")
            let options = try GlobalOptions(line.words.dropFirst().map(\.text))
            _ = try OperationArguments(operation, options.others)
        }
    }

    @Test func operatorsHaveExamples() {
        let names = Operation.all.filter { !OperationExample.all(of: $0).isEmpty }.map(\.cliName)
        #expect(
            names == [
                "cancel-flow-executions", "describe-flow", "describe-flow-execution-records",
                "list-flows", "start-flow", "stop-flow",
            ]
        )
    }

    @Test func verbsAreCommandsOfTheShell() {
        for operation in Operation.all {
            guard let verb = OperationVerb.command(for: operation) else { continue }
            #expect(CommandTable.command(named: verb) != nil)
            #expect(OperationVerb.operation(behind: verb) == operation)
        }
    }
}
