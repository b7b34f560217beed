import JSON
import Output
import Testing

/// What the AWS CLI 2 prints under `--output yaml`, with ruamel.yaml 0.19.1 and its libyaml.
struct YAMLOutputTests {
    @Test(arguments: [
        (
            #"{}"#,
            ""
        ),
        (
            #"[]"#,
            """
            []

            """
        ),
        (
            #"null"#,
            """
            null

            """
        ),
        (
            #""x""#,
            """
            "x"

            """
        ),
        (
            #"1.5"#,
            """
            1.5

            """
        ),
        (
            #"[1, -0.0, 1e+16, 100000000000000000000, null, true]"#,
            """
            - 1
            - -0.0
            - 1e+16
            - 100000000000000000000
            - null
            - true

            """
        ),
        (
            #"{"b": [], "a": {}, "C": [[1, [2]], {"x": 1, "y": [3]}]}"#,
            """
            C:
            - - 1
              - - 2
            - x: 1
              y:
              - 3
            a: {}
            b: []

            """
        ),
        (
            #"""
            {"s": ["", "~", "null", "true", "yes", "1", "0x1F",
            "1_0", "+", "-", "- a", "1e3", ".5", ".inf", ".nan",
            "2026-11-25", "2026-1-2 3:04:05 Z", "=", "<<", "<"]}
            """#,
            """
            s:
            - ''
            - '~'
            - 'null'
            - 'true'
            - yes
            - '1'
            - '0x1F'
            - '1_0'
            - +
            - '-'
            - '- a'
            - '1e3'
            - '.5'
            - '.inf'
            - '.nan'
            - '2026-11-25'
            - '2026-1-2 3:04:05 Z'
            - '='
            - '<<'
            - <

            """
        ),
        (
            #"""
            ["#a", "a#b", "a #b", "a: b", "a:b", "a:", "?", "? a",
            "?a", "---", "...", "[a", "a,b", "{", "&a", "*a", "!a",
            "|", "> a", "'a'", "it's", "\"a\"", "%", "@", "`"]
            """#,
            """
            - '#a'
            - a#b
            - 'a #b'
            - 'a: b'
            - a:b
            - 'a:'
            - '?'
            - '? a'
            - ?a
            - '---'
            - '...'
            - '[a'
            - a,b
            - '{'
            - '&a'
            - '*a'
            - '!a'
            - '|'
            - '> a'
            - '''a'''
            - it's
            - '"a"'
            - '%'
            - '@'
            - '`'

            """
        ),
        (
            #"[" a", "a ", "a\nb", "a\n", "\na", "a\n\nb", "a \nb", "a\n b", "\n"]"#,
            """
            - ' a'
            - 'a '
            - 'a

              b'
            - 'a

              '
            - '

              a'
            - 'a


              b'
            - "a \\nb"
            - "a\\n b"
            - '

              '

            """
        ),
        (
            #"""
            ["\t", "\u0000\u0007\b\u000b\f\r\u001b", "\u007f\u0085\u2028\u2029",
            "é\u00a0中", "😀\ufeff\ufffe", "\\ \""]
            """#,
            """
            - "\\t"
            - "\\0\\a\\b\\v\\f\\r\\e"
            - "\\x7F\\N\\L\\P"
            - é\u{A0}中
            - "\\U0001F600\\uFEFF\\uFFFE"
            - \\ "

            """
        ),
        (
            #"""
            {"long": "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua",
            "q": "it's: lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum end",
            "d": "\tlorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum   end",
            "nospace": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
            """#,
            """
            d: "\\tlorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem
              ipsum lorem ipsum lorem ipsum   end"
            long: lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor
              incididunt ut labore et dolore magna aliqua
            nospace: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            q: 'it''s: lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum
              lorem ipsum lorem ipsum lorem ipsum end'

            """
        ),
        (
            #"""
            {"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk": 1,
            "lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll": [1,
            2], "m\nn": {"a": 1}, "1": 1, "": 2, "a: b": 3}
            """#,
            """
            '': 2
            '1': 1
            'a: b': 3
            kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: 1
            ? lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
            : - 1
              - 2
            ? 'm

              n'
            : a: 1

            """
        ),
    ])
    func printsYAML(json: String, printed: String) throws {
        let value = try JSONParser().parse(json)
        #expect(try OutputRenderer(.yaml, title: "ListFlows").render(value) == printed)
    }

    /// A line is folded at the first space behind column 80.
    @Test(arguments: [("", "", "", 78), ("\t", "\"\\t", "\"", 75), ("'", "'''", "'", 75)])
    func foldsBehindColumn80(begin: String, printed: String, end: String, count: Int) throws {
        let renderer = OutputRenderer(.yaml, title: "ListFlows")
        for (extra, fold) in [(0, " "), (1, "\n  ")] {
            let word = String(repeating: "x", count: count + extra)
            let text = try renderer.render([.string(begin + word + " tail")])
            #expect(text == "- " + printed + word + fold + "tail" + end + "\n")
        }
    }
}
