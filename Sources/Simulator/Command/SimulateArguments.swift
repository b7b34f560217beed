/// What stands behind `appflow simulate`.
///
/// `[--port N] [--flows FILE.json] [--access-key K --secret-key S]`
public struct SimulateArguments: Sendable, Hashable {
    /// What is wrong with the arguments.
    public enum Problem: Error, Sendable, Hashable {
        /// There is no such option, or no argument is wanted here.
        case unknown(String)
        /// The option needs a value.
        case missingValue(String)
        /// The option is given twice.
        case repeated(String)
        /// The value isn't what the option takes.
        case malformed(option: String, value: String, wanted: String)
        /// The first option is only meant together with the second.
        case needs(String, other: String)
    }

    /// The options, in the order in which help names them.
    public static let options = ["--port", "--flows", "--access-key", "--secret-key"]

    /// The port; nil leaves it to the file, and that to the system.
    public var port: Int?
    /// The file of flows; nil is the demo.
    public var flowsFile: String?
    /// The access key id.
    public var accessKeyID: String?
    /// Its secret.
    public var secretAccessKey: String?

    /// Reads the arguments behind the word `simulate`; values can follow a `=` too.
    public init(_ arguments: [String]) throws(Problem) {
        var values: [String: String] = [:]
        var rest = arguments[...]
        while let word = rest.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let option = String(parts[0])
            guard Self.options.contains(option) else { throw .unknown(word) }
            guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst(), !value.isEmpty
            else { throw .missingValue(option) }
            guard values.updateValue(value, forKey: option) == nil else { throw .repeated(option) }
        }
        try self.init(values)
    }

    private init(_ values: [String: String]) throws(Problem) {
        if let text = values["--port"] {
            guard let number = UInt16(text) else {
                throw .malformed(option: "--port", value: text, wanted: "0 to 65535")
            }
            port = Int(number)
        }
        flowsFile = values["--flows"]
        accessKeyID = values["--access-key"]
        secretAccessKey = values["--secret-key"]
        try Self.check("--access-key", with: "--secret-key", values, KeyPair.isAccessKeyID)
        try Self.check("--secret-key", with: "--access-key", values, KeyPair.isSecret)
    }

    /// Both are lines of a config file, and one is part of a header: neither comes alone.
    private static func check(
        _ option: String,
        with other: String,
        _ values: [String: String],
        _ isUsable: (String) -> Bool
    ) throws(Problem) {
        guard let value = values[option] else { return }
        guard values[other] != nil else { throw .needs(option, other: other) }
        guard isUsable(value) else {
            throw .malformed(option: option, value: value, wanted: "letters, digits, + = _ - .")
        }
    }

    /// The options of a simulator: those of the file, or the demo, with what the arguments say.
    ///
    /// - Parameter file: the bytes of ``flowsFile``, or nil without one.
    /// - Returns: what to start a simulator with.
    /// - Throws: what is wrong with the file.
    public func options(file: [UInt8]?) throws(FixtureProblem) -> SimulatorOptions {
        var options: SimulatorOptions
        if let file { options = try SimulatorOptions(json: file) } else { options = .demo }
        options.port = port ?? options.port
        options.accessKeyID = accessKeyID ?? options.accessKeyID
        options.secretAccessKey = secretAccessKey ?? options.secretAccessKey
        return options
    }
}
