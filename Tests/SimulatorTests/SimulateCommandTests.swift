import TerminalText
import Testing

@testable import Simulator

struct SimulateCommandTests {
    @Test("arguments")
    func arguments() throws {
        let all = try SimulateArguments([
            "--port", "4566", "--flows=f.json", "--access-key", "K", "--secret-key", "S/+",
        ])
        #expect(all.port == 4_566 && all.flowsFile == "f.json")
        #expect(all.accessKeyID == "K" && all.secretAccessKey == "S/+")
        let options = try all.options(file: Array("{\"port\": 1}".utf8))
        #expect(options.port == 4_566 && options.accessKeyID == "K")
        #expect(try SimulateArguments([]).options(file: nil).flows.count == 12)
    }

    @Test(
        "arguments that aren't any",
        arguments: [
            (["--host", "0.0.0.0"], SimulateArguments.Problem.unknown("--host")),
            (["x"], .unknown("x")), (["--port"], .missingValue("--port")),
            (["--port="], .missingValue("--port")),
            (
                ["--port", "65536"],
                .malformed(option: "--port", value: "65536", wanted: "0 to 65535")
            ),
            (["--port", "1", "--port", "2"], .repeated("--port")),
            (["--access-key", "K"], .needs("--access-key", other: "--secret-key")),
            (["--secret-key", "K"], .needs("--secret-key", other: "--access-key")),
        ]
    )
    func wrong(_ words: [String], _ problem: SimulateArguments.Problem) {
        #expect(throws: problem) { try SimulateArguments(words) }
        #expect(!problem.words.isEmpty)
    }

    @Test("the guide has a profile to paste and lines to try")
    func guide() {
        let guide = SimulatorGuide(
            profile: "sim",
            endpoint: "http://127.0.0.1:4566",
            accessKeyID: "AKIAX",
            secretAccessKey: "secret",
            flow: "crm#eu!'x"
        )
        #expect(
            guide.profileLines.map(\.plain) == [
                "[profile sim]", "region = eu-west-1", "endpoint_url = http://127.0.0.1:4566",
                "aws_access_key_id = AKIAX", "aws_secret_access_key = secret",
            ]
        )
        let records = "aws --profile sim appflow describe-flow-execution-records --flow-name "
        #expect(guide.commandLines.map(\.plain).contains(records + #"'crm#eu!'\''x'"#))
        #expect(guide.lines.map(\.plain).contains("[profile sim]"))
    }
}
