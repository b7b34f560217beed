import JSON

/// The value of a JSON text in a test.
func json(_ text: String) throws -> JSONValue {
    try JSONParser(loneSurrogates: .refuse).parse(text)
}

/// The object of a JSON text in a test.
func object(_ text: String) throws -> JSONObject {
    try json(text).objectValue ?? JSONObject()
}
