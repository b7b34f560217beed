import JSON

extension ParameterProblem {
    /// The sentence that the AWS CLI has for it, untrusted as far as the input is.
    ///
    /// - SeeAlso: botocore's `ValidationErrors._format_error`.
    public var text: String {
        switch kind {
        case .missing(let member):
            "Missing required parameter in \(place): \"\(member)\""
        case .unknown(let member, let known):
            "Unknown parameter in \(place): \"\(member)\", must be one of: "
                + known.joined(separator: ", ")
        case .wrongType(let value, let wanted):
            "Invalid type for parameter \(place), value: \(value.pythonString), "
                + "type: <class '\(value.pythonTypeName)'>, valid types: \(wanted.pythonText)"
        case .tooSmall(let value, let minimum):
            "Invalid value for parameter \(place), value: \(value.pythonString), "
                + "valid min value: \(minimum)"
        case .tooShort(let count, let minimum):
            "Invalid length for parameter \(place), value: \(count), valid min length: \(minimum)"
        }
    }

    private var place: String {
        path.isEmpty ? "input" : path
    }
}

extension ParameterProblem.WantedType {
    fileprivate var pythonText: String {
        switch self {
        case .string: "<class 'str'>"
        case .integer: "<class 'int'>"
        case .number: "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>"
        case .boolean: "<class 'bool'>"
        case .timestamp: "<class 'datetime.datetime'>, timestamp-string"
        case .list: "<class 'list'>, <class 'tuple'>"
        case .object: "<class 'dict'>"
        }
    }
}
