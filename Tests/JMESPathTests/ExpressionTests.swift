import JMESPath
import JSON
import Testing

/// Known answers are of jmespath.py 1.1.0 under Python 3.11, written by its `json.dumps`.
struct ExpressionTests {
    static let document = #"""
        {"runs": [{"id": "b", "n": 3, "s": "InProgress"}, {"id": "a", "n": 10, "s": "Error"},
        {"id": "c", "n": 3.0, "s": "InProgress"}], "o": {"z": 1, "a": 2}, "e": "e\u0301",
        "é": "\u00e9", "big": 123456789012345678901234567891, "deep": [[1, [2]], [], 3],
        "t": true}
        """#

    private static let rows: [(expression: String, json: String)] = [
        ("runs[?s=='InProgress'].id", #"["b", "c"]"#),
        ("runs[?n > `3`].[id, n]", #"[["a", 10]]"#),
        (
            "runs[*].{n: n, id: id}",
            """
            [{"n": 3, "id": "b"}, {"n": 10, "id": "a"}, {"n": 3.0, "id": "c"}]
            """
        ),
        ("runs[].n | [0]", "3"),
        ("runs[::-1].id", #"["c", "a", "b"]"#),
        ("runs[-2:].id", #"["a", "c"]"#),
        ("runs[99999999999999999999]", "null"),
        ("runs[:99999999999999999999:99999999999999999999].id", #"["b"]"#),
        ("runs[1][0:1]", "null"),
        ("deep[]", "[1, [2], 3]"),
        ("deep[][]", "[1, 2, 3]"),
        ("o.*", "[1, 2]"),
        ("keys(o)", #"["z", "a"]"#),
        ("values(o)", "[1, 2]"),
        ("*.id", "[]"),
        ("length(e)", "2"),
        ("contains(e, 'e')", "true"),
        ("reverse(e)", #""\u0301e""#),
        ("starts_with(e, 'e')", "true"),
        ("ends_with(e, 'e')", "false"),
        (
            "sort(['é', 'z', '😀', '\u{FFFF}', 'Z'])",
            """
            ["Z", "z", "\\u00e9", "\\uffff", "\\ud83d\\ude00"]
            """
        ),
        ("sort_by(runs, &n)[].id", #"["b", "c", "a"]"#),
        ("max_by(runs, &n).id", #""a""#),
        ("min_by(runs, &n).id", #""b""#),
        ("max(runs[].id)", #""c""#),
        ("min(runs[].n)", "3"),
        ("sum(runs[].n)", "16.0"),
        ("sum([`1`, `2`])", "3"),
        ("avg([`10`, `20`])", "15.0"),
        ("avg([`1`, `2`])", "1.5"),
        ("sum([big, `1`])", "123456789012345678901234567892"),
        ("avg([big, big])", "1.2345678901234568e+29"),
        ("sum([big, `0.5`])", "1.2345678901234568e+29"),
        ("big == `123456789012345678901234567890`", "false"),
        ("big > `123456789012345678901234567890`", "true"),
        ("`9007199254740993` > `9007199254740992.0`", "true"),
        ("`1` == `1.0`", "true"),
        ("`1` == `true`", "false"),
        ("`[1]` == `[true]`", "true"),
        (#"`{"a":1,"b":2}` == `{"b":2.0,"a":1}`"#, "true"),
        ("contains(`[1, 2]`, `true`)", "true"),
        ("'a' < 'b'", "true"),
        ("`null` < `1`", "null"),
        ("t > `0`", "null"),
        ("!`0`", "false"),
        ("!o", "false"),
        ("!`[]`", "true"),
        ("t && `0`", "0"),
        ("o.x || 'none'", #""none""#),
        ("floor(`-1.5`)", "-2"),
        ("ceil(`1e20`)", "100000000000000000000"),
        ("abs(`-1.50`)", "1.5"),
        ("abs(big)", "123456789012345678901234567891"),
        ("to_number('1.0')", "1.0"),
        ("to_number(' 1_0 ')", "10"),
        ("to_number('1e3')", "1000.0"),
        ("to_number('.5')", "0.5"),
        ("to_number('-0')", "0"),
        ("to_number('٣')", "3"),
        ("to_number('99999999999999999999')", "99999999999999999999"),
        ("to_number('x')", "null"),
        ("to_number(`[]`)", "null"),
        ("to_string(o)", #""{\"z\":1,\"a\":2}""#),
        ("to_string('é')", #""\u00e9""#),
        (#"to_string(`["é", 1.0, 1E2, null]`)"#, #""[\"\\u00e9\",1.0,100.0,null]""#),
        ("to_array(t)", "[true]"),
        ("join(', ', runs[].id)", #""b, a, c""#),
        ("map(&n, runs)", "[3, 10, 3.0]"),
        ("map(&nope, runs)", "[null, null, null]"),
        (#"merge(o, `{"a": 3, "b": 4}`)"#, #"{"z": 1, "a": 3, "b": 4}"#),
        ("not_null(nope, o.nope, t)", "true"),
        ("type(big)", #""number""#),
        ("type(@)", #""object""#),
        ("`Active`", #""Active""#),
        ("` a b`", #""a b""#),
        (#"`\u00e9`"#, #""\u00e9""#),
        ("`01`", #""01""#),
        (#"'it\'s \n'"#, #""it's \\n""#),
        (#"`"\`"`"#, #""`""#),
        (#""o"."a""#, "2"),
        (#"o."\u0061""#, "2"),
        ("runs[?n == `3` && s != 'x'] | length(@)", "2"),
        ("runs[*].id | [?@ != 'a']", #"["b", "c"]"#),
        ("[t, big]", "[true, 123456789012345678901234567891]"),
        ("nope.[t]", "null"),
        ("{a: t, a: big}", #"{"a": 123456789012345678901234567891}"#),
        ("{a: t b: big}", #"{"a": true, "b": 123456789012345678901234567891}"#),
        ("runs[*] [*]", "[]"),
        ("o | @.a", "2"),
        ("(runs)[0].id", #""b""#),
        ("runs[?contains(@.id, 'a')].s | [0]", #""Error""#),
        ("NaN", "null"),
        ("`-Infinity` < `1`", "true"),
        ("floor(`1e25`)", "10000000000000000905969664"),
        (#"length("é")"#, "1"),
        (#"e == "é""#, "false"),
        ("e > 'e\u{301}'", "false"),
        (#"contains("é", 'e')"#, "false"),
        ("to_number('inf')", "Infinity"),
        ("to_number('0x1')", "null"),
        ("to_number('1__0')", "null"),
        ("deep[][0]", "[2]"),
        ("[runs[0].n, e]", #"[3, "e\u0301"]"#),
    ]

    @Test(arguments: rows.indices) func answersAsJMESPathDotPy(index: Int) throws {
        let row = Self.rows[index]
        let document = try JSONParser().parse(Self.document)
        let value = try Expression(row.expression).value(in: document)
        #expect(JSONWriter(.wire).text(value) == row.json, "\(row.expression)")
    }
}
