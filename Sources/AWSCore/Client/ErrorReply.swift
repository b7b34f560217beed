import JSON

/// What a reply with a status outside 200 to 299 says, read as the AWS CLI does.
///
/// - SeeAlso: botocore's `RestJSONParser._do_error_parse` and `_do_generic_error_parse`.
struct ErrorReply {
    let code: String
    let message: String

    init(_ reply: HTTPReply, _ form: ErrorForm = .json) {
        let status = String(reply.status)
        if reply.status == 300 {
            (code, message) = ("Unknown", "Unknown")
        } else if reply.status >= 500, Self.isGeneric(reply.body) {
            (code, message) = (status, Self.standardReason(reply.status))
        } else if form == .xml {
            let texts = XMLTexts(reply.body)
            code = texts.map { $0["Code"] ?? "Unknown" } ?? status
            message =
                texts.map { $0["Message"] ?? "Unknown" }
                ?? String(decoding: reply.body, as: UTF8.self)
        } else {
            let object = Self.object(reply.body)
            let named = reply.headers["x-amzn-errortype"] ?? Self.code(in: object)
            code = named.map(Self.bareCode) ?? status
            message = object.map(Self.message) ?? String(decoding: reply.body, as: UTF8.self)
        }
    }

    /// Whether a proxy or a load balancer answers in the service's place: nothing, or a bare HTML page.
    private static func isGeneric(_ body: [UInt8]) -> Bool {
        let content = body.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return content.isEmpty || content.starts(with: "<html>".utf8)
    }

    private static func object(_ body: [UInt8]) -> JSONObject? {
        try? JSONParser(loneSurrogates: .replace).parse(body).objectValue
    }

    private static func code(in object: JSONObject?) -> String? {
        for key in ["code", "Code", "__type"] {
            if let code = object?[key], let text = code.stringValue ?? code.numberValue?.text {
                return text
            }
        }
        return nil
    }

    /// `ValidationException` of `com.amazonaws.appflow#ValidationException:http://...`.
    private static func bareCode(_ code: String) -> String {
        let (name, _) = code.cut(at: ":")
        guard let hash = name.utf8.lastIndex(of: UInt8(ascii: "#")) else { return String(name) }
        return String(name[name.utf8.index(after: hash)...])
    }

    private static func message(in object: JSONObject) -> String {
        guard let message = object["message"] ?? object["Message"], !message.isNull else {
            return ""
        }
        return message.stringValue ?? JSONWriter(.compact).text(message)
    }

    /// Python's table of reason phrases, as far as it goes beyond 499.
    private static func standardReason(_ status: Int) -> String {
        switch status {
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        case 505: "HTTP Version Not Supported"
        case 506: "Variant Also Negotiates"
        case 507: "Insufficient Storage"
        case 508: "Loop Detected"
        case 510: "Not Extended"
        case 511: "Network Authentication Required"
        default: ""
        }
    }
}
