import Shell
import Simulator
import Testing

@testable import Shell

/// What the scripts are made of.
struct ProgramWordsTests {
    @Test func theSimulatorsOptionsAreThoseItReads() {
        #expect(ProgramOption.simulate.map(\.name) == SimulateArguments.options)
    }

    @Test func theAWSCLIsOptionsTakeAValueWhereTheParserSaysSo() {
        #expect(GlobalOption.described.map(\.name) == GlobalOption.names)
        for option in GlobalOption.described {
            #expect(GlobalOption.takesValue(option.name) == (option.value != nil))
            #expect(!option.summary.isEmpty)
        }
    }

    @Test func aNameThatIsNoWordIsLeftOut() {
        let about = CommandDescription("!", aliases: ["run-it", "a b", "$(x)"], summary: "")
        #expect(ProgramWords.commands(about).map(\.name) == ["run-it"])
    }

    @Test func everyCommandAndOperationIsThere() {
        let words = ProgramWords.appflow
        #expect(words.commands.count >= CommandTable.all.count)
        #expect(words.operations.count == 25)
    }
}
