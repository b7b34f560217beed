import SigV4
import TestSupport

/// A request of the suites: raw HTTP, with or without CR, with folded lines left in their header.
struct SuiteRequest {
    var method = ""
    var path = ""
    var rawQuery = ""
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []

    init(_ path: String) throws {
        self.init(bytes: try Conformance.bytes(path))
    }

    init(bytes: [UInt8]) {
        var rest = bytes[...]
        readRequestLine(Self.line(&rest))
        while case let line = Self.line(&rest), !line.isEmpty {
            if line.first == " ", let last = headers.indices.last {
                headers[last].value += "\n" + line
            } else {
                let parts = line.split(
                    separator: ":",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                headers.append((String(parts[0]), parts.count > 1 ? String(parts[1]) : ""))
            }
        }
        body = Array(rest)
    }

    /// The request without some headers, which its signer is to add.
    func without(_ names: Set<String>) -> SuiteRequest {
        var request = self
        request.headers.removeAll { names.contains($0.name.lowercased()) }
        return request
    }

    var signed: SignedRequest {
        SignedRequest(
            method: method,
            path: path,
            rawQuery: rawQuery,
            headers: headers,
            body: body
        )
    }

    /// The target may have spaces in it.
    private mutating func readRequestLine(_ line: String) {
        let words = line.split(separator: " ")
        method = words.first.map(String.init) ?? ""
        let target = words.dropFirst().dropLast().joined(separator: " ")
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = parts.first.map(String.init) ?? ""
        rawQuery = parts.count > 1 ? String(parts[1]) : ""
    }

    private static func line(_ rest: inout ArraySlice<UInt8>) -> String {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        var line = rest[..<end]
        rest = rest[end...].dropFirst()
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
