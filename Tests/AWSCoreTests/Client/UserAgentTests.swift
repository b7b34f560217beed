@testable import AWSCore
import Testing
import World

struct UserAgentTests {
    private func text(_ given: Settings, _ environment: Environment = [:]) throws -> String {
        UserAgent(.sample, try given.resolved(), environment).text
    }

    @Test("It has the form of AWS's own programs")
    func form() throws {
        let given = Settings(environment: ["AWS_REGION": "eu-west-1"])
        let words = try text(given).split(separator: " ").map(String.init)
        #expect(words.first == "appflow/0.1")
        #expect(words[1] == "ua/2.1")
        #expect(words[2].hasPrefix("os/linux#"))
        #expect(words[3].hasPrefix("md/arch#"))
        #expect(words[4].hasPrefix("lang/swift#"))
        #expect(words.suffix(2) == ["m/E,n", "cfg/retry-mode#standard"])
    }

    @Test("What a variable puts into it can't break the header")
    func clean() throws {
        let given = Settings(
            environment: [
                "AWS_REGION": "eu-west-1", "AWS_SDK_UA_APP_ID": "my app/é\r\nX: y",
                "AWS_ACCESS_KEY_ID": "K", "AWS_RETRY_MODE": "legacy",
                "AWS_ENDPOINT_URL": "http://h",
            ]
        )
        let made = try text(given, ["AWS_EXECUTION_ENV": "AWS Lambda"])
        #expect(
            made.hasSuffix(
                "exec-env/AWS-Lambda m/D,N,g cfg/retry-mode#legacy app/my-app-----X--y"
            )
        )
    }
}
