/// A member of a structure.
public struct Member: Sendable {
    /// Where a member of an operation's input goes in the request.
    public enum Location: Sendable, Hashable {
        /// Into the JSON body.
        case body
        /// Into the path, in the place of this label.
        case label(String)
        /// Into the query, under this name; a list is the name repeated.
        case query(String)
    }

    /// The name, in requests and replies and as the AWS CLI's JSON has it: `flowName`.
    public let name: String
    /// Whether an input without it is refused.
    public let isRequired: Bool
    /// Where it goes in a request.
    public let location: Location
    /// Whether the client fills it in with a random UUID when it isn't given.
    public let isIdempotencyToken: Bool
    private let reference: ShapeReference

    init(
        _ name: String,
        _ shape: @escaping @autoclosure @Sendable () -> Shape,
        isRequired: Bool = false,
        location: Location = .body,
        isIdempotencyToken: Bool = false
    ) {
        self.name = name
        self.isRequired = isRequired
        self.location = location
        self.isIdempotencyToken = isIdempotencyToken
        reference = ShapeReference(shape)
    }

    /// What its values are.
    public var shape: Shape {
        reference.shape
    }

    /// The AWS CLI's option for it, without the dashes: `flow-name`.
    ///
    /// botocore's `xform_name`: a hyphen before a capital that begins a word.
    public var optionName: String {
        let letters = Array(name.unicodeScalars)
        var option = ""
        for (index, letter) in letters.enumerated() {
            let isCapital = letter.properties.isUppercase
            let followsSmall = index > 0 && !letters[index - 1].properties.isUppercase
            let precedesSmall =
                index > 0 && index + 1 < letters.count
                && letters[index + 1].properties.isLowercase
            if isCapital, followsSmall || precedesSmall { option.append("-") }
            option += letter.properties.lowercaseMapping
        }
        return option
    }
}
