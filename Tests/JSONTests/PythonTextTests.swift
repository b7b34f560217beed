import JSON
import Testing

/// Known answers are of Python 3.11.
struct PythonTextTests {
    private static let rows: [(json: String, repr: String, type: String)] = [
        ("null", "None", "NoneType"),
        ("true", "True", "bool"),
        ("false", "False", "bool"),
        ("-0", "0", "int"),
        ("123456789012345678901234567890", "123456789012345678901234567890", "int"),
        ("1.50", "1.5", "float"),
        ("1E16", "1e+16", "float"),
        ("-0.0", "-0.0", "float"),
        ("0.00000010", "1e-07", "float"),
        ("-1e999", "-inf", "float"),
        (#""""#, "''", "str"),
        (#""it's""#, #""it's""#, "str"),
        (#""a\"b""#, #"'a"b'"#, "str"),
        (#""q'\"""#, #"'q\'"'"#, "str"),
        (#""\n\r\t\\\b""#, #"'\n\r\t\\\x08'"#, "str"),
        (#""\u007f\u0085\u00a0\u00ad""#, #"'\x7f\x85\xa0\xad'"#, "str"),
        (#""é\u202e\u2028\ufeff\ue000""#, #"'é\u202e\u2028\ufeff\ue000'"#, "str"),
        (#""\ud83d\ude00\udb40\udc41""#, "'\u{1F600}\\U000e0041'", "str"),
        ("[]", "[]", "list"),
        (#"["a", 1, [null], {}]"#, "['a', 1, [None], {}]", "list"),
        (#"{"it's": ["x"], "b": {"c": 1e2}}"#, #"{"it's": ['x'], 'b': {'c': 100.0}}"#, "dict"),
    ]

    @Test(arguments: rows.indices) func writesAsPythonDoes(index: Int) throws {
        let row = Self.rows[index]
        let value = try JSONParser().parse(row.json)
        #expect(value.pythonRepr == row.repr)
        #expect(value.pythonTypeName == row.type)
        #expect(value.pythonString == value.stringValue ?? row.repr)
    }
}
