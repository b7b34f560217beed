import JSON
import Testing

struct RandomDocumentTests {
    @Test(arguments: [2026, 7, 19] as [UInt64])
    func readsWhatItWrote(seed: UInt64) throws {
        var random = RandomDocument(seed: seed)
        for round in 0..<300 {
            let value = random.value(depth: 4)
            for style in [JSONWriter.Style.compact, .wire, .indented] {
                let bytes = JSONWriter(style).bytes(value)
                let read = try JSONParser(loneSurrogates: .refuse).parse(bytes)
                #expect(read == value, "seed \(seed), round \(round), \(style)")
                // Equal bytes say that the order was kept too, which `==` doesn't ask for.
                #expect(JSONWriter(style).bytes(read) == bytes)
            }
        }
    }

    @Test func writesTheWireInASCII() {
        var random = RandomDocument(seed: 5)
        for _ in 0..<100 {
            let bytes = JSONWriter(.wire).bytes(random.value(depth: 3))
            #expect(bytes.allSatisfy { 0x20...0x7E ~= $0 })
        }
    }

    @Test(arguments: [41, 42] as [UInt64])
    func bearsAnyBytes(seed: UInt64) throws {
        var random = RandomDocument(seed: seed)
        var accepted = 0
        for round in 0..<10_000 {
            let document = JSONWriter(.compact).bytes(random.value(depth: 3))
            let bytes = random.mutated(document)
            do throws(JSONParseError) {
                let value = try JSONParser(loneSurrogates: .replace).parse(bytes)
                accepted += 1
                let again = try JSONParser().parse(JSONWriter(.compact).bytes(value))
                #expect(again == value, "seed \(seed), round \(round)")
            } catch {
                #expect(0...bytes.count ~= error.offset, "seed \(seed), round \(round)")
                #expect(error.line >= 1 && error.column >= 1)
            }
        }
        // Both ways must be walked often, or this proves nothing.
        #expect(500...9500 ~= accepted)
    }
}
