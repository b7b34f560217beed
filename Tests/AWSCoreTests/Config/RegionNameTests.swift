import AWSCore
import Testing
import World

struct RegionNameTests {
    @Test(
        "A name that botocore's pattern refuses is refused, and so is an empty one",
        arguments: [
            "", "us east", "-us", "us-", "123", "us_east_1", "é", "us-west-1 # x",
            "\"us-west-1\"", String(repeating: "a", count: 64),
        ]
    )
    func refuses(_ name: String) {
        #expect(throws: ConfigurationFailure.badRegion(name, .option("--region"))) {
            try Settings(options: Settings.options { $0.region = name }).resolved()
        }
    }

    @Test(
        "A name of the right form is taken, known or not",
        arguments: ["us-east-1", "moon", "1a", "A-B-9", String(repeating: "a", count: 63)]
    )
    func accepts(_ name: String) throws {
        let settings = try Settings(options: Settings.options { $0.region = name }).resolved()
        #expect(settings.region == Setting(name, .option("--region")))
    }

    @Test(
        "The order is --region, AWS_REGION, AWS_DEFAULT_REGION, profile; an empty AWS_REGION is none"
    )
    func order() throws {
        var given = Settings(
            config: "[default]\nregion = in-profile",
            environment: ["AWS_DEFAULT_REGION": "in-default", "AWS_REGION": "in-variable"],
            options: Settings.options { $0.region = "in-option" }
        )
        #expect(try given.resolved().region.value == "in-option")
        given.options = AWSOptions()
        #expect(try given.resolved().region == Setting("in-variable", .variable("AWS_REGION")))
        given.environment["AWS_REGION"] = ""
        #expect(
            try given.resolved().region == Setting("in-default", .variable("AWS_DEFAULT_REGION"))
        )
        given.environment = [:]
        #expect(
            try given.resolved().region
                == Setting("in-profile", .file(path: "/config", line: 2))
        )
        given.config = ""
        #expect(throws: ConfigurationFailure.regionMissing(profile: "default")) {
            try given.resolved()
        }
    }

    @Test("An empty region of any other place is refused, with its place")
    func emptyIsRefused() {
        var given = Settings(environment: ["AWS_DEFAULT_REGION": ""])
        #expect(throws: ConfigurationFailure.badRegion("", .variable("AWS_DEFAULT_REGION"))) {
            try given.resolved()
        }
        given = Settings(config: "[default]\nregion =\n")
        #expect(throws: ConfigurationFailure.badRegion("", .file(path: "/config", line: 2))) {
            try given.resolved()
        }
    }

    @Test(
        "A pseudo-region means the region and its FIPS host",
        arguments: ["fips-us-east-1", "us-east-1-fips"]
    )
    func pseudoRegions(_ name: String) throws {
        let settings = try Settings(options: Settings.options { $0.region = name }).resolved()
        #expect(settings.region.value == "us-east-1")
        #expect(settings.endpoint.value.text == "https://appflow-fips.us-east-1.amazonaws.com")
    }
}
