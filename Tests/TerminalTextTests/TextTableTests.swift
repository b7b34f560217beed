import TestSupport
import TerminalText
import Testing

struct TextTableTests {
    let flows = TextTable(
        columns: [
            .init(title: "FLOW", isFlexible: true), .init(title: "STATUS"),
            .init(title: "ACTIVE", alignment: .right), .init(title: "LAST-RUN"),
        ],
        rows: [
            ["sales-accounts", "Active", "3", "14:02Z (14m)"],
            ["\("商品", style: .red)", "Draft", "1,204", "-"],
        ]
    )

    @Test func columnsLineUp() {
        #expect(
            flows.lines(fitting: nil).map(\.plain) == [
                "FLOW            STATUS  ACTIVE  LAST-RUN",
                "sales-accounts  Active       3  14:02Z (14m)",
                "商品            Draft    1,204  -",
            ]
        )
    }

    @Test func theHeaderIsBold() {
        let lines = flows.lines(fitting: nil).map { $0.rendered(color: true) }
        #expect(lines[0].hasPrefix("\u{1B}[1mFLOW\u{1B}[0m  "))
        #expect(lines[2].hasPrefix("\u{1B}[31m商品\u{1B}[0m  "))
        #expect(!lines[1].contains("\u{1B}"))
    }

    @Test func enoughWidthChangesNothing() {
        #expect(flows.lines(fitting: 44) == flows.lines(fitting: nil))
        #expect(flows.lines(fitting: .max) == flows.lines(fitting: nil))
    }

    @Test func flexibleColumnsGiveWayFirst() {
        #expect(
            flows.lines(fitting: 38).map(\.plain) == [
                "FLOW      STATUS  ACTIVE  LAST-RUN",
                "sales-a…  Active       3  14:02Z (14m)",
                "商品      Draft    1,204  -",
            ]
        )
    }

    @Test func thenTheOthersDoTheWidestFirst() {
        #expect(
            flows.lines(fitting: 30).map(\.plain) == [
                "FLOW  STATUS  ACTIVE  LAST-RUN",
                "sal…  Active       3  14:02Z …",
                "商品  Draft    1,204  -",
            ]
        )
        #expect(
            flows.lines(fitting: 23).map(\.plain)
                == [
                    "FLOW  STAT…  ACT…  LAS…",
                    "sal…  Acti…     3  14:…",
                    "商品  Draft  1,2…  -",
                ]
        )
    }

    @Test func inTheEndLinesAreCut() {
        for line in flows.lines(fitting: 10) { #expect(line.width <= 10) }
        #expect(flows.lines(fitting: 10)[1].plain == "sal…  Act…")
        #expect(flows.lines(fitting: 0).allSatisfy { $0.isEmpty })
        #expect(flows.lines(fitting: -1).allSatisfy { $0.isEmpty })
    }

    @Test func twoFlexibleColumnsShareEvenly() {
        let table = TextTable(
            columns: [.init(title: "A", isFlexible: true), .init(title: "B", isFlexible: true)],
            rows: [["aaaaaaaaaaaaaaaaaaaa", "bbbbbbbb"]]
        )
        #expect(table.lines(fitting: 19)[1].plain == "aaaaaaaa…  bbbbbbbb")
        #expect(table.lines(fitting: 15)[1].plain == "aaaaaa…  bbbbb…")
    }

    @Test func raggedRowsAreTaken() {
        let table = TextTable(
            columns: [.init(title: "A"), .init(title: "B"), .init(title: "C")],
            rows: [["1"], [], ["1", "", "3", "4"]]
        )
        #expect(table.lines(fitting: nil).map(\.plain) == ["A  B  C", "1", "", "1     3"])
        #expect(TextTable(columns: []).lines(fitting: 3).map(\.plain) == [""])
    }

    @Test func rightEdgesAgreeWhateverTheServerSends() {
        var random = SplitMix(seed: 7)
        let parts = ["a", "商", "e\u{301}", "🙂", "\u{1B}[2J", "\u{202E}", "ก็", "\r"]
        let rows = (0..<200).map { _ in
            let name = (0..<Int.random(in: 1...12, using: &random)).reduce(into: "") { name, _ in
                name += parts[Int.random(in: 0..<parts.count, using: &random)]
            }
            return [SafeText(untrusted: name), "1,234"]
        }
        let table = TextTable(
            columns: [
                .init(title: "NAME", isFlexible: true), .init(title: "RECORDS", alignment: .right),
            ],
            rows: rows
        )
        for width in [nil, 40, 15] {
            #expect(Set(table.lines(fitting: width).map(\.width)).count == 1)
        }
    }

    @Test func tenThousandRowsOfOneMegabyteAreFast() {
        let wide = SafeText(untrusted: String(repeating: "x", count: 1 << 20))
        let table = TextTable(
            columns: [.init(title: "A"), .init(title: "B", isFlexible: true)],
            rows: Array(repeating: ["short", "text"], count: 10_000) + [["s", wide]]
        )
        #expect(table.lines(fitting: 80).allSatisfy { $0.width <= 80 })
    }
}
