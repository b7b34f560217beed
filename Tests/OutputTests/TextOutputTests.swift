import JSON
import Output
import Testing

/// What the AWS CLI 1.45.11 prints under `--output text`.
struct TextOutputTests {
    @Test(arguments: [
        (
            #"{}"#,
            ""
        ),
        (
            #"[]"#,
            ""
        ),
        (
            #"null"#,
            """
            None

            """
        ),
        (
            #"true"#,
            """
            True

            """
        ),
        (
            #"1e+16"#,
            """
            1e+16

            """
        ),
        (
            #""a\tb\nc""#,
            """
            a\tb
            c

            """
        ),
        (
            #"{"a": null, "b": false, "c": []}"#,
            """
            None\tFalse

            """
        ),
        (
            #"["x", 1, null]"#,
            """
            x\t1\tNone

            """
        ),
        (
            #"{"ids": ["x", "y"]}"#,
            """
            IDS\tx
            IDS\ty

            """
        ),
        (
            #"[["a", "b"], [1, 2]]"#,
            """
            a\tb
            1\t2

            """
        ),
        (
            #"["x", ["y", ["z"]], 2]"#,
            """
            x\t2
            y
            z

            """
        ),
        (
            #"""
            {"flows": [{"id": "e-1", "status": "InProgress", "startedAt": 1583254800.123,
            "result": {"bytes": 0, "records": 7}}, {"id": "e-2",
            "status": "Error"}], "nextToken": "t"}
            """#,
            """
            t
            FLOWS\te-1\t1583254800.123\tInProgress
            RESULT\t0\t7
            FLOWS\te-2\t\tError

            """
        ),
        (
            #"{"straße": ["a"], "ŉ": {"x": 1}, "ß": 2}"#,
            """
            2
            STRASSE\ta
            ʼN\t1

            """
        ),
        (
            #"[{"a": 1, "b": [1, "q's"]}, {"a": [3], "b": 2}]"#,
            """
            1\t[1, "q's"]
            [3]\t2

            """
        ),
        (
            #"{"b": {"z": 1, "a": 2, "B": 3}}"#,
            """
            B\t3\t2\t1

            """
        ),
        (
            #"[{"x": []}, {"y": "é"}]"#,
            """

            é

            """
        ),
    ])
    func printsText(json: String, printed: String) throws {
        let value = try JSONParser().parse(json)
        #expect(try OutputRenderer(.text, title: "ListFlows").render(value) == printed)
    }
}
