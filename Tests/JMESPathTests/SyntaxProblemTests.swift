import JMESPath
import Testing

/// Known answers are of jmespath.py 1.1.0.
struct SyntaxProblemTests {
    private static let rows: [(expression: String, message: String)] = [
        ("", "Invalid JMESPath expression: cannot be empty."),
        (
            "a.",
            """
            Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', \
            'lbrace'], got: eof: Parse error at column 2, token "" (EOF), for expression:
            "a."
               ^
            """
        ),
        (
            "é#",
            """
            Bad jmespath expression: Unknown token é:
            é#
            ^
            """
        ),
        (
            "a ->",
            """
            Bad jmespath expression: Unknown token '-':
            a ->
              ^
            """
        ),
        (
            "=",
            """
            Bad jmespath expression: Unknown token '=':
            =
            ^
            """
        ),
        (
            "a = b",
            """
            Bad jmespath expression: Unknown token '=':
            a = b
              ^
            """
        ),
        (
            "a =",
            """
            Bad jmespath expression: Unknown token '=':
            a =
              ^
            """
        ),
        (
            #""a"#,
            """
            Bad jmespath expression: Unclosed " delimiter:
            "a
            ^
            """
        ),
        (
            #"'a\'"#,
            """
            Bad jmespath expression: Unclosed ' delimiter:
            'a\\'
            ^
            """
        ),
        (
            "`a",
            """
            Bad jmespath expression: Unclosed ` delimiter:
            `a
            ^
            """
        ),
        (
            #"`"a`"#,
            """
            Bad jmespath expression: Bad token "a:
            `"a`
            ^
            """
        ),
        (
            #"`\x`"#,
            """
            Bad jmespath expression: Bad token \\x:
            `\\x`
            ^
            """
        ),
        (
            #""a\x""#,
            """
            Bad jmespath expression: Invalid \\escape:
            "a\\x"
            ^
            """
        ),
        (
            #""a\u12""#,
            """
            Bad jmespath expression: Invalid \\uXXXX escape:
            "a\\u12"
            ^
            """
        ),
        (
            "\"a\tb\"",
            """
            Bad jmespath expression: Invalid control character at:
            "a\tb"
            ^
            """
        ),
        (
            "a b",
            """
            Unexpected token: b: Parse error at column 2, token "b" \
            (UNQUOTED_IDENTIFIER), for expression:
            "a b"
               ^
            """
        ),
        (
            "a[b]",
            """
            Expecting: star, got: unquoted_identifier: Parse error at column 2, token "b" \
            (UNQUOTED_IDENTIFIER), for expression:
            "a[b]"
               ^
            """
        ),
        (
            "a[0",
            """
            Invalid jmespath expression: Incomplete expression:
            "a[0"
                ^
            """
        ),
        (
            "a[1:2:3:4]",
            """
            syntax error: Parse error at column 7, token ":" (COLON), for expression:
            "a[1:2:3:4]"
                    ^
            """
        ),
        (
            "a[1:x]",
            """
            syntax error: Parse error at column 4, token "x" (UNQUOTED_IDENTIFIER), for \
            expression:
            "a[1:x]"
                 ^
            """
        ),
        (
            "[",
            """
            Invalid jmespath expression: Incomplete expression:
            "["
              ^
            """
        ),
        (
            "foo[*",
            """
            Invalid jmespath expression: Incomplete expression:
            "foo[*"
                  ^
            """
        ),
        (
            "a.1",
            """
            Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', \
            'lbrace'], got: number: Parse error at column 2, token "1" (NUMBER), for \
            expression:
            "a.1"
               ^
            """
        ),
        (
            "a.`1`",
            """
            Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', \
            'lbrace'], got: literal: Parse error at column 2, token "1" (LITERAL), for \
            expression:
            "a.`1`"
               ^
            """
        ),
        (
            #""f"(@)"#,
            """
            Quoted identifier not allowed for function names.: Parse error at column 0, \
            token "(" (LPAREN), for expression:
            ""f"(@)"
             ^
            """
        ),
        (
            "@(a)",
            """
            Invalid function name '@': Parse error at column 0, token "@" (CURRENT), for \
            expression:
            "@(a)"
             ^
            """
        ),
        (
            "{a}",
            """
            Expecting: colon, got: rbrace: Parse error at column 2, token "}" (RBRACE), \
            for expression:
            "{a}"
               ^
            """
        ),
        (
            "{a: b,}",
            """
            Expecting: ['quoted_identifier', 'unquoted_identifier'], got: rbrace: Parse \
            error at column 6, token "}" (RBRACE), for expression:
            "{a: b,}"
                   ^
            """
        ),
        (
            "{`1`: a}",
            """
            Expecting: ['quoted_identifier', 'unquoted_identifier'], got: literal: Parse \
            error at column 1, token "1" (LITERAL), for expression:
            "{`1`: a}"
              ^
            """
        ),
        (
            "a || ",
            """
            Invalid jmespath expression: Incomplete expression:
            "a || "
                  ^
            """
        ),
        (
            "(a",
            """
            Invalid jmespath expression: Incomplete expression:
            "(a"
               ^
            """
        ),
        (
            "a)",
            """
            Unexpected token: ): Parse error at column 1, token ")" (RPAREN), for \
            expression:
            "a)"
              ^
            """
        ),
        (
            "é.b",
            """
            Bad jmespath expression: Unknown token é:
            é.b
            ^
            """
        ),
        (
            "[?a",
            """
            Invalid jmespath expression: Incomplete expression:
            "[?a"
                ^
            """
        ),
        (
            "a{b: c}",
            """
            invalid token: Parse error at column 1, token "{" (LBRACE), for expression:
            "a{b: c}"
              ^
            """
        ),
        (
            "a *",
            """
            invalid token: Parse error at column 2, token "*" (STAR), for expression:
            "a *"
               ^
            """
        ),
        (
            "a !b",
            """
            invalid token: Parse error at column 2, token "!" (NOT), for expression:
            "a !b"
               ^
            """
        ),
        (
            #""é" é"#,
            """
            Bad jmespath expression: Unknown token é:
            "é" é
                ^
            """
        ),
        (
            ":",
            """
            invalid token: Parse error at column 0, token ":" (COLON), for expression:
            ":"
             ^
            """
        ),
        (
            "a[*]b",
            """
            Unexpected token: b: Parse error at column 4, token "b" \
            (UNQUOTED_IDENTIFIER), for expression:
            "a[*]b"
                 ^
            """
        ),
        (
            "f(a",
            """
            Invalid jmespath expression: Incomplete expression:
            "f(a"
                ^
            """
        ),
        (
            "[-007",
            """
            Invalid jmespath expression: Incomplete expression:
            "[-007"
                  ^
            """
        ),
        (
            #"a[`[1, "x"]`"#,
            """
            Expecting: star, got: literal: Parse error at column 2, token "[1, 'x']" \
            (LITERAL), for expression:
            "a[`[1, "x"]`"
               ^
            """
        ),
        (
            "[a,",
            """
            Invalid jmespath expression: Incomplete expression:
            "[a,"
                ^
            """
        ),
        (
            "$",
            """
            Bad jmespath expression: Unknown token $:
            $
            ^
            """
        ),
        (
            "😀",
            """
            Bad jmespath expression: Unknown token 😀:
            😀
            ^
            """
        ),
    ]

    @Test(arguments: rows.indices) func refusesAsJMESPathDotPy(index: Int) {
        let row = Self.rows[index]
        let problem = #expect(throws: SyntaxProblem.self) { try Expression(row.expression) }
        // By code points, as Python compares.
        #expect(problem.map { Array($0.message.utf8) } == Array(row.message.utf8))
    }
}
