@testable import AWSCore
import TestSupport
import Testing

/// The little XML that query services write.
struct XMLTextsTests {
    private func texts(_ text: String) -> XMLTexts? {
        XMLTexts(Array(text.utf8))
    }

    @Test("Texts are found by name, with references, sections and comments read")
    func reading() {
        let found = texts(
            "<?xml version='1.0'?><!-- c --><n:a x=\"1\">\n<b>1&lt;2&#x41;&#66;</b><b>no</b>"
                + "<c><![CDATA[<&]]></c><d/><e> f<!-- g -->h </e></n:a>\n"
        )
        #expect(found?["b"] == "1<2AB")
        #expect(found?["c"] == "<&")
        #expect(found?["d"] == nil)
        #expect(found?["e"] == " fh ")
    }

    @Test(
        "What isn't whole, or refers to anything, is no document",
        arguments: [
            "", "x", "{}", "<a>", "<a></b>", "<a/><b/>", "<a>&x;</a>", "<a>&#xD800;</a>",
            "<a>&</a>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "</a>", "<a",
            "<a></a>x",
            "<a><![CDATA[</a>", "<![CDATA[x]]>",
        ]
    )
    func refused(_ text: String) {
        #expect(texts(text) == nil)
    }

    @Test("Depth and length are bounded, and nothing hostile traps")
    func bounds() {
        #expect(texts(String(repeating: "<a>", count: 100_000)) == nil)
        #expect(texts("<a>" + String(repeating: "x", count: 1 << 20) + "</a>") == nil)
        var random = SplitMix(seed: 7)
        let pieces = [
            "<", ">", "/", "a", "&", ";", "#", "x", "!", "--", "?", "\u{301}", "]]>", " ",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int(random.next() % 12)).map { _ in
                pieces[Int(random.next() % UInt64(pieces.count))]
            }
            _ = texts(text.joined())
        }
    }
}
