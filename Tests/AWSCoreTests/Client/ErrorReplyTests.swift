@testable import AWSCore
import Testing

struct ErrorReplyTests {
    private func error(_ status: Int, _ body: String, type: String? = nil) -> ErrorReply {
        let headers = type.map { [HTTPHeader("X-Amzn-ErrorType", $0)] } ?? []
        return ErrorReply(
            HTTPReply(status: status, headers: HTTPHeaders(headers), body: Array(body.utf8))
        )
    }

    @Test(
        "The code is in the header, then in code, Code, __type, then it is the status",
        arguments: [
            (#"{"code": "A", "Code": "B", "__type": "C"}"#, "H", "H"),
            (#"{"code": "A", "Code": "B", "__type": "C"}"#, nil, "A"),
            (#"{"Code": "B", "__type": "C"}"#, nil, "B"),
            (#"{"__type": "C"}"#, nil, "C"),
            ("{}", nil, "400"),
            ("not json", nil, "400"),
            ("not json", "H", "H"),
            (#"{"__type": "com.amazonaws.appflow#V:http://x#y"}"#, nil, "V"),
            ("{}", "V:http://internal.amazon.com/coral/", "V"),
            ("{}", "a#b#V", "V"),
            (#"{"code": 7, "__type": "C"}"#, nil, "7"),
        ]
    )
    func code(_ body: String, _ type: String?, _ expected: String) {
        #expect(error(400, body, type: type).code == expected)
    }

    @Test(
        "The message is message, then Message, else a body that isn't JSON as a whole",
        arguments: [
            (#"{"message": "a", "Message": "b"}"#, "a"), (#"{"Message": "b"}"#, "b"), ("{}", ""),
            (#"{"message": null}"#, ""), (#"{"message": ["x", 1]}"#, #"["x",1]"#),
            ("plain", "plain"), ("<html>x</html>", "<html>x</html>"), ("[1]", "[1]"), ("", ""),
            (#"{"message": "two\nlines \u001b[2J"}"#, "two\nlines \u{1B}[2J"),
        ]
    )
    func message(_ body: String, _ expected: String) {
        #expect(error(400, body).message == expected)
    }

    @Test(
        "A bare page or nothing at all with 5xx is the status and its reason, whatever the header says",
        arguments: [
            (502, "<html><body>x", "502", "Bad Gateway"), (503, "", "503", "Service Unavailable"),
            (500, " \r\n ", "500", "Internal Server Error"), (599, "", "599", ""),
            (504, "\n<html>", "504", "Gateway Timeout"),
        ]
    )
    func genericReplies(_ status: Int, _ body: String, _ code: String, _ message: String) {
        let found = error(status, body, type: "Ignored")
        #expect(found.code == code)
        #expect(found.message == message)
    }

    @Test("Another page with 5xx is the message")
    func otherPages() {
        let found = error(500, "<!DOCTYPE html><html>")
        #expect(found.code == "500")
        #expect(found.message == "<!DOCTYPE html><html>")
    }

    @Test("300 is unknown; a redirect is an error named by its status")
    func threeHundreds() {
        #expect(error(300, "{}").code == "Unknown")
        #expect(error(300, "{}").message == "Unknown")
        #expect(error(301, "{}").code == "301")
    }

    @Test("A body that isn't UTF-8 still has a message")
    func notUTF8() {
        let found = ErrorReply(HTTPReply(status: 400, body: [0x61, 0xFF]))
        #expect(found.message == "a\u{FFFD}")
    }
}
