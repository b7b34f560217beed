@testable import AWSCore
import JSON
import TestSupport
import Testing

struct EndpointTests {
    private static let service = """
        [default]
        services = mine
        endpoint_url = http://profile
        [services mine]
        appflow =
          endpoint_url = http://service
        """

    @Test(
        "The order is option, variable of the service, variable, services section, profile, region"
    )
    func order() throws {
        var given = Settings(
            config: Self.service,
            environment: [
                "AWS_REGION": "eu-west-1", "AWS_ENDPOINT_URL": "http://all",
                "AWS_ENDPOINT_URL_APPFLOW": "http://own",
            ],
            options: Settings.options { $0.endpointURL = "http://option" }
        )
        #expect(
            try given.resolved().endpoint.origin == .option("--endpoint-url")
        )
        given.options = AWSOptions()
        #expect(try given.resolved().endpoint.value.text == "http://own")
        given.environment["AWS_ENDPOINT_URL_APPFLOW"] = ""
        #expect(try given.resolved().endpoint.value.text == "http://all")
        given.environment["AWS_ENDPOINT_URL"] = nil
        #expect(try given.resolved().endpoint.value.text == "http://service")
        #expect(try given.resolved().endpoint.origin == .file(path: "/config", line: 5))
        given.config = "[default]\nendpoint_url = http://profile\n"
        #expect(try given.resolved().endpoint.value.text == "http://profile")
        given.config = ""
        #expect(
            try given.resolved().endpoint
                == Setting(
                    HTTPURL(scheme: .https, host: "appflow.eu-west-1.amazonaws.com"),
                    .builtIn
                )
        )
    }

    @Test("Configured endpoints can be ignored, the option can't", arguments: ["true", "TRUE"])
    func ignoring(_ text: String) throws {
        var given = Settings(
            config: Self.service,
            environment: [
                "AWS_REGION": "eu-west-1", "AWS_ENDPOINT_URL": "http://all",
                "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": text,
            ]
        )
        #expect(try given.resolved().endpoint.origin == .builtIn)
        given.options.endpointURL = "http://option"
        #expect(try given.resolved().endpoint.value.text == "http://option")
    }

    @Test("A services section that doesn't exist is refused")
    func missingServices() {
        let given = Settings(
            config: "[default]\nregion = eu-west-1\nservices = nope\n[services other]\n"
        )
        #expect(
            throws: ConfigurationFailure.servicesSectionMissing(
                "nope",
                .file(path: "/config", line: 3)
            )
        ) { try given.resolved() }
    }

    @Test(
        "FIPS and dual stack come from variables and profile, and don't touch an endpoint of one's own"
    )
    func variants() throws {
        var given = Settings(
            config: "[default]\nregion = eu-west-1\nuse_fips_endpoint = true\n",
            environment: ["AWS_USE_DUALSTACK_ENDPOINT": "True"]
        )
        #expect(
            try given.resolved().endpoint.value.text == "https://appflow-fips.eu-west-1.api.aws"
        )
        given.options.endpointURL = "https://example.com"
        #expect(try given.resolved().endpoint.value.text == "https://example.com")
    }

    @Test("The hosts are those of the public suite", .enabled(if: Conformance.isWanted))
    func hosts() throws {
        let suite = try Conformance.json("endpoints/appflow-endpoint-tests-1.json")
        var count = 0
        for item in try #require(suite["testCases"]?.arrayValue) {
            // With an endpoint of one's own the AWS CLI ignores the rules that the rest is about.
            guard let region = item["params"]?["Region"]?.stringValue,
                item["params"]?["Endpoint"] == nil
            else { continue }
            let variant = EndpointVariant(
                isFIPS: item["params"]?["UseFIPS"]?.boolValue == true,
                isDualStack: item["params"]?["UseDualStack"]?.boolValue == true
            )
            let host = ServiceDescription.sample.host(region: region, variant)
            #expect("https://" + host == item["expect"]?["endpoint"]?["url"]?.stringValue)
            count += 1
        }
        #expect(count == 31)
    }

    @Test("Every region that is known belongs to its partition", .enabled(if: Conformance.isWanted))
    func partitions() throws {
        let table = try Conformance.json("endpoints/partitions.json")
        for partition in try #require(table["partitions"]?.arrayValue) {
            for region in try #require(partition["regions"]?.objectValue?.keys) {
                let found = Partition.containing(region: region)
                #expect(found.name == partition["id"]?.stringValue, "\(region)")
                #expect(found.suffix == partition["outputs"]?["dnsSuffix"]?.stringValue)
                #expect(
                    found.dualStackSuffix
                        == partition["outputs"]?["dualStackDnsSuffix"]?.stringValue
                )
            }
        }
    }
}
