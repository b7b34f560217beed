import JMESPath
import JSON
import Testing

/// Known answers are of jmespath.py 1.1.0 under Python 3.11.
struct EvaluationProblemTests {
    private static let rows: [(expression: String, message: String)] = [
        ("bogus()", "Unknown function: bogus()"),
        ("length()", "Expected 1 argument for function length(), received 0"),
        ("length(a, b)", "Expected 1 argument for function length(), received 2"),
        ("not_null()", "Expected at least 1 argument for function not_null(), received 0"),
        ("merge()", "Expected at least 1 argument for function merge(), received 0"),
        (
            "length(nope)",
            """
            In function length(), invalid type for value: None, expected one of: \
            ['string', 'array', 'object'], received: "null"
            """
        ),
        (
            "abs(`true`)",
            """
            In function abs(), invalid type for value: True, expected one of: ['number'], \
            received: "boolean"
            """
        ),
        (
            "abs(o)",
            """
            In function abs(), invalid type for value: {'z': 1, 'a': 2}, expected one of: \
            ['number'], received: "object"
            """
        ),
        (
            "sum(runs[].id)",
            """
            In function sum(), invalid type for value: b, expected one of: \
            ['array-number'], received: "str"
            """
        ),
        (
            "sum(runs)",
            """
            In function sum(), invalid type for value: {'id': 'b', 'n': 3, 's': \
            'InProgress'}, expected one of: ['array-number'], received: "dict"
            """
        ),
        (
            "join(`1`, runs)",
            """
            In function join(), invalid type for value: 1, expected one of: ['string'], \
            received: "number"
            """
        ),
        (
            #"join(',', `["a", null, 1.0]`)"#,
            """
            In function join(), invalid type for value: None, expected one of: \
            ['array-string'], received: "NoneType"
            """
        ),
        (
            #"max(`["a", 1]`)"#,
            """
            In function max(), invalid type for value: 1, expected one of: \
            ['array-number', 'array-string'], received: "int"
            """
        ),
        (
            #"max(`[1, "a"]`)"#,
            """
            In function max(), invalid type for value: a, expected one of: \
            ['array-number', 'array-string'], received: "str"
            """
        ),
        (
            "sort(`[true]`)",
            """
            In function sort(), invalid type for value: True, expected one of: \
            ['array-string', 'array-number'], received: "bool"
            """
        ),
        (
            "max(`[null]`)",
            """
            In function max(), invalid type for value: None, expected one of: \
            ['array-number', 'array-string'], received: "NoneType"
            """
        ),
        (
            "sort_by(runs, n)",
            """
            In function sort_by(), invalid type for value: None, expected one of: \
            ['expref'], received: "null"
            """
        ),
        (
            "sort_by(runs, &nope)",
            """
            In function sort_by(), invalid type for value: {'id': 'b', 'n': 3, 's': \
            'InProgress'}, expected one of: ['string', 'number'], received: "null"
            """
        ),
        (
            #"sort_by(`[{"a": 1}, {"a": "x"}]`, &a)"#,
            """
            In function sort_by(), invalid type for value: x, expected one of: \
            ['number'], received: "string"
            """
        ),
        (
            #"max_by(`[{"a": 1}, {"a": "x"}]`, &a)"#,
            """
            '>' not supported between instances of 'str' and 'int'
            """
        ),
        (
            #"min_by(`[{"a": "x"}, {"a": 1.5}]`, &a)"#,
            """
            '<' not supported between instances of 'float' and 'str'
            """
        ),
        (
            "max_by(runs, &nope)",
            """
            In function max_by(), invalid type for value: None, expected one of: \
            ['number', 'string'], received: "null"
            """
        ),
        (
            "map(a, runs)",
            """
            In function map(), invalid type for value: None, expected one of: ['expref'], \
            received: "null"
            """
        ),
        (
            "map(&a, o)",
            """
            In function map(), invalid type for value: {'z': 1, 'a': 2}, expected one of: \
            ['array'], received: "object"
            """
        ),
        (
            "keys(runs)",
            """
            In function keys(), invalid type for value: [{'id': 'b', 'n': 3, 's': \
            'InProgress'}, {'id': 'a', 'n': 10, 's': 'Error'}, {'id': 'c', 'n': 3.0, 's': \
            'InProgress'}], expected one of: ['object'], received: "array"
            """
        ),
        (
            "contains(big, t)",
            """
            In function contains(), invalid type for value: \
            123456789012345678901234567891, expected one of: ['array', 'string'], \
            received: "number"
            """
        ),
        ("contains(e, `1`)", "'in <string>' requires string as left operand, not int"),
        ("runs[::0]", "slice step cannot be zero"),
        ("`1` < 'a'", "'<' not supported between instances of 'int' and 'str'"),
        ("'a' >= `1.0`", "'>=' not supported between instances of 'str' and 'float'"),
        ("floor(`1e999`)", "cannot convert float infinity to integer"),
        ("ceil(`NaN`)", "cannot convert float NaN to integer"),
        (
            "bogus(abs('x'))",
            """
            In function abs(), invalid type for value: x, expected one of: ['number'], \
            received: "string"
            """
        ),
        (
            #"starts_with(e, `{"it's": [1.50, "é"]}`)"#,
            """
            In function starts_with(), invalid type for value: {"it's": [1.5, 'é']}, \
            expected one of: ['string'], received: "object"
            """
        ),
        (
            "reverse(o)",
            """
            In function reverse(), invalid type for value: {'z': 1, 'a': 2}, expected one \
            of: ['array', 'string'], received: "object"
            """
        ),
    ]

    @Test(arguments: rows.indices) func refusesAsJMESPathDotPy(index: Int) throws {
        let row = Self.rows[index]
        let document = try JSONParser().parse(ExpressionTests.document)
        let expression = try Expression(row.expression)
        let problem = #expect(throws: EvaluationProblem.self) {
            try expression.value(in: document)
        }
        #expect(problem.map { Array($0.message.utf8) } == Array(row.message.utf8))
    }

    /// jmespath.py has a place in memory instead, and prints it.
    @Test func anExpressionIsNoValue() throws {
        let length = try Expression("length(&a)")
        #expect(
            throws: EvaluationProblem.type(
                function: "length",
                value: nil,
                received: "expref",
                expected: ["string", "array", "object"]
            )
        ) {
            try length.value(in: [])
        }
        for text in ["&a", "[&a]", "not_null(&a)", "a || &a"] {
            let expression = try Expression(text)
            #expect(throws: EvaluationProblem.expressionAsValue) { try expression.value(in: []) }
        }
    }
}
