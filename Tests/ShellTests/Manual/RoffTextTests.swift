import Testing

@testable import Shell

struct RoffTextTests {
    @Test(arguments: [
        ("plain", "plain"), (#"a\b"#, #"a\eb"#), ("--flow-name", #"\-\-flow\-name"#),
        ("'x'", #"\(aqx\(aq"#), ("`x`", #"\(gax\(ga"#), ("~/.aws", #"\(ti/.aws"#),
        ("a^b", #"a\(hab"#), ("é…", #"\[u00E9]\[u2026]"#), ("\u{1F600}", #"\[u1F600]"#),
    ])
    func textIsShownAsItStands(text: String, roff: String) {
        #expect(RoffText.literal(text) == roff)
    }

    @Test func whatStandsBetweenBackticksIsBold() {
        #expect(
            RoffText.marked("`--yes` doesn't skip on-demand -1 's")
                == #"\fB\-\-yes\fP doesn't skip on-demand \-1 \(aqs"#
        )
        #expect(RoffText.marked("none") == "none")
    }

    @Test func noTextBecomesARequest() {
        var page = RoffPage(title: "A\"B", section: 1, source: "s", manual: "m")
        page.paragraph(".so /etc/passwd")
        page.paragraph("'x")
        page.example([".br", "a\\"])
        #expect(
            page.text == """
                .TH "A\\(dqB" "1" "" "s" "m"
                .nh
                .ad l
                .PP
                \\&.so /etc/passwd
                .PP
                \\(aqx
                .PP
                .RS "4"
                .EX
                \\&.br
                a\\e
                .EE
                .RE

                """
        )
    }
}
