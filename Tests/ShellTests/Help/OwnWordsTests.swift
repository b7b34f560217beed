import AppFlow
import JSON
import TestSupport
import Testing

@testable import Shell

/// What help says is said in words of our own: no six words in a row are those of AWS's documentation.
@Suite(.enabled(if: Conformance.isWanted, "needs the folder that CONFORMANCE names"))
struct OwnWordsTests {
    @Test func noSixWordsInARowAreThoseOfTheModel() throws {
        let model = try JSONParser().parse(
            Conformance.bytes("appflow/botocore/service-2.json")
        )
        var theirs: Set<String> = []
        collect(model, into: &theirs)
        #expect(theirs.count > 5000)
        #expect(theirs.contains("your request ends all active runs"))
        for text in OwnWordsTests.texts {
            let copied = sequences(of: text).filter(theirs.contains)
            #expect(copied.isEmpty, "\(copied): \(text)")
        }
    }

    private static var texts: [String] {
        Operation.all.flatMap { operation in
            [OperationSummary.line(of: operation), OperationSummary.text(of: operation)]
                + operation.input.members.map { MemberSummary.text(of: $0, in: operation) }
                + operation.errors.map(ErrorMeaning.text)
        }
    }

    private func collect(_ value: JSONValue, into sequences: inout Set<String>) {
        switch value {
        case .object(let object):
            for (key, value) in object {
                if key == "documentation", let text = value.stringValue {
                    sequences.formUnion(self.sequences(of: withoutTags(text)))
                } else {
                    collect(value, into: &sequences)
                }
            }
        case .array(let items):
            for item in items { collect(item, into: &sequences) }
        default: break
        }
    }

    private func withoutTags(_ text: String) -> String {
        var isInside = false
        var plain = ""
        for character in text {
            if character == "<" { isInside = true }
            plain.append(isInside ? " " : character)
            if character == ">" { isInside = false }
        }
        return plain
    }

    private func sequences(of text: String) -> [String] {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
        guard words.count >= 6 else { return [] }
        return (0...words.count - 6).map { words[$0..<$0 + 6].joined(separator: " ") }
    }
}
