import JSON
import Output
import Testing

/// What the AWS CLI 1.45.11 says of values that its formats can't print, and what is out by then.
struct OutputFailureTests {
    @Test(arguments: [
        (#"[{"a":1},2]"#, "", "'int' object has no attribute 'items'"),
        (#"{"a":"x","b":[{},null]}"#, "x\n", "'NoneType' object has no attribute 'items'"),
        (#"[{"a":1},[2]]"#, "", "'list' object has no attribute 'items'"),
        (#"[1.5,{"a":1}]"#, "", "'float' object has no attribute 'items'"),
        (#"[{"a":1,"b":[true,{}]}]"#, "1\n", "'bool' object has no attribute 'items'"),
        (#"[["a"],[{},"s"]]"#, "a\n", "'str' object has no attribute 'items'"),
    ])
    func textPrintsUpToTheProblem(json: String, written: String, message: String) throws {
        let failure = try failure(json, .text)
        #expect(failure.written == written)
        #expect(failure.message == message)
    }

    @Test(arguments: [
        (#"[["a"],["b","c"]]"#, "Row should have 1 elements, instead it has 2"),
        (#"[[],["b"]]"#, "Row should have 0 elements, instead it has 1"),
        (#"["a",[[{"k":1,"l":2}]]]"#, "list index out of range"),
        (#"[{"a":1},5]"#, "'int' object is not iterable"),
        (#"[{"a":1},null]"#, "'NoneType' object is not iterable"),
        (#"[{"a":1},"s"]"#, "string indices must be integers, not 'str'"),
        (#"[{"a":1},""]"#, "'str' object has no attribute 'get'"),
        (#"[{"a":1},["s"]]"#, "list indices must be integers or slices, not str"),
        (#"[{"a":1},[9]]"#, "list index out of range"),
        (#"[{"a":1},[99999999999999999999]]"#, "cannot fit 'int' into an index-sized integer"),
        (#"[{"a":1},[0]]"#, "'<' not supported between instances of 'str' and 'int'"),
        (#"[{},[0]]"#, "'list' object has no attribute 'get'"),
    ])
    func tablesPrintNothing(json: String, message: String) throws {
        let failure = try failure(json, .table)
        #expect(failure.written == "")
        #expect(failure.message == message)
    }

    private func failure(_ json: String, _ format: OutputFormat) throws -> OutputFailure {
        let value = try JSONParser().parse(json)
        return try #require(throws: OutputFailure.self) {
            try OutputRenderer(format, title: "ListFlows").render(value)
        }
    }
}
