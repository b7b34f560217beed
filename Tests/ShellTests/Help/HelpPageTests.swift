import TerminalText
import Testing

@testable import Shell

struct HelpPageTests {
    @Test func linesAreNeverSetInFewerCellsThanForty() {
        #expect(HelpPage(width: 12).width == 40)
        #expect(HelpPage(width: nil).width == 80)
        #expect(HelpPage(width: 200).width == 200)
    }

    @Test func wordsThatAreWiderThanALineAreCut() {
        var page = HelpPage(width: 40)
        page.text("a " + String(repeating: "b", count: 80) + " c", indent: 2, hanging: 2)
        #expect(
            page.lines.map(\.plain) == [
                "  a", "  " + "  " + String(repeating: "b", count: 36),
                "    " + String(repeating: "b", count: 36), "    bbbbbbbb c",
            ]
        )
    }

    @Test func wideCharactersTakeTwoCells() {
        var page = HelpPage(width: 40)
        page.text("説明説明説明説明説明 説明説明説明説明説明 z", indent: 0)
        #expect(
            page.lines.map(\.plain) == [
                "説明説明説明説明説明", "説明説明説明説明説明 z",
            ]
        )
    }

    @Test func aLineMayEndBehindAMark() {
        var page = HelpPage(width: 40)
        page.text(
            "\"AAAAAAAAAAAAAAAA\"|\"BBBBBBBBBBBBBBBB\"|\"C\"",
            indent: 0,
            breakingAfter: ["|"]
        )
        #expect(
            page.lines.map(\.plain) == [
                "\"AAAAAAAAAAAAAAAA\"|\"BBBBBBBBBBBBBBBB\"|", "\"C\"",
            ]
        )
    }

    @Test func commandsGoOnAfterABackslash() {
        var page = HelpPage(width: 40)
        page.command("appflow list-flows --max-results 100 --output text", indent: 2)
        #expect(
            page.lines.map(\.plain) == [
                "  appflow list-flows --max-results 100 \\", "    --output text",
            ]
        )
        page = HelpPage(width: 40)
        page.command("appflow describe-flow --flow-name sales-accounts", indent: 2)
        // The option and its value stay together.
        #expect(
            page.lines.map(\.plain) == [
                "  appflow describe-flow \\", "    --flow-name sales-accounts",
            ]
        )
    }

    @Test func listsStandBesideEachOtherWhereThereIsRoom() {
        var page = HelpPage(width: 40)
        page.list([("0", "all is well and good and so on and on"), ("130", "no")], indent: 2)
        #expect(
            page.lines.map(\.plain) == [
                "  0    all is well and good and so on", "       and on", "  130  no",
            ]
        )
    }

    @Test func noTwoEmptyLinesFollowEachOther() {
        var page = HelpPage(width: 80)
        page.heading("A")
        page.blank()
        page.blank()
        page.heading("B")
        #expect(page.lines.map(\.plain) == ["A", "", "B"])
    }
}
