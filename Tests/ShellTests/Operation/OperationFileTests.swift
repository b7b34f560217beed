import JSON
import TestSupport
import Testing
import World

@testable import AppFlow
@testable import Shell

/// `file://` as the value of an option.
struct OperationFileTests {
    @Test(arguments: [
        // A file of ids that isn't JSON is one id a line.
        ("a\nb\n", #"["a", "b"]"#),
        ("a\r\n\r\n  \nb", #"["a", "b"]"#),
        ("#not a comment\n", ##"["#not a comment"]"##),
        (" \n[\"a\",\n\"b\"]\n", #"["a", "b"]"#),
    ])
    func `ids in a file`(content: String, ids: String) async throws {
        try await withFile(content) { path in
            let input = try OperationLine.input(
                "cancel-flow-executions --flow-name f --execution-ids file://\(path)"
            )
            #expect(input["executionIds"].map(JSONWriter(.wire).text) == ids)
        }
    }

    @Test(arguments: ["", " \n\r\n"])
    func `a file without an id is refused`(content: String) async throws {
        try await withFile(content) { path in
            #expect(
                throws: OperationProblem.value(option: "--execution-ids", .emptyFile(path: path))
            ) {
                try OperationLine.input(
                    "cancel-flow-executions --flow-name f --execution-ids file://\(path)"
                )
            }
        }
    }

    @Test func `a number in a file is read without the spaces around it`() async throws {
        try await withFile(" 7\r\n") { path in
            let input = try OperationLine.input("list-flows --max-results file://\(path)")
            #expect(input["maxResults"] == 7)
        }
    }

    @Test func `of two values none is a file`() async throws {
        let input = try OperationLine.input(
            "cancel-flow-executions --flow-name f --execution-ids file://a file://b"
        )
        #expect(input["executionIds"] == ["file://a", "file://b"])
    }

    @Test func `text is taken as it is, its line feed included`() async throws {
        try await withFile("nightly\n") { path in
            let input = try OperationLine.input("describe-flow --flow-name file://\(path)")
            #expect(input["flowName"] == "nightly\n")
        }
    }

    @Test func `in shorthand syntax a value behind @= is a file's content`() async throws {
        try await withFile("data") { path in
            let input = try OperationLine.input(
                "tag-resource --resource-arn a --tags 'team@=file://\(path),x=file://y'"
            )
            #expect(input["tags"] == ["team": "data", "x": "file://y"])
        }
    }

    @Test func `a path's variables and home folder are replaced`() async throws {
        try await withFile("nightly") { path in
            let folder = String(path.dropLast("/value".count))
            for place in ["file://$PLACE/value", "file://~/value"] {
                let input = try OperationLine.input(
                    "describe-flow --flow-name '\(place)'",
                    environment: ["PLACE": folder, "HOME": folder]
                )
                #expect(input["flowName"] == "nightly")
            }
        }
    }

    @Test func `a missing file is told as the AWS CLI does`() async throws {
        let problem = try #require(throws: OperationProblem.self) {
            try OperationLine.input("describe-flow --flow-name file:///nope/x")
        }
        #expect(
            AWSSentence.text(of: problem)
                == "Error parsing parameter '--flow-name': Unable to load paramfile file:///nope/x: "
                + "[Errno 2] No such file or directory: '/nope/x'"
        )
    }

    @Test func `the input can stand in a file`() async throws {
        try await withFile(#"{"flowName": "f"}"#) { path in
            let input = try OperationLine.input("describe-flow --cli-input-json file://\(path)")
            #expect(input == ["flowName": "f"])
        }
    }

    private func withFile(
        _ content: String,
        _ body: (String) throws -> Void
    ) async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path + "/value"
            try Files().append(Array(content.utf8), to: path, durably: false)
            try body(path)
        }
    }
}
