import AWSCore
import Testing

struct AWSSettingsTests {
    private static let region = ["AWS_REGION": "eu-west-1"]

    @Test("The order is --profile, AWS_DEFAULT_PROFILE, AWS_PROFILE, default")
    func profileOrder() throws {
        var given = Settings(
            config: "[profile a]\n[profile b]\n[profile c]\n",
            environment: Self.region.merging(["AWS_DEFAULT_PROFILE": "b", "AWS_PROFILE": "c"]) {
                $1
            },
            options: Settings.options { $0.profile = "a" }
        )
        #expect(try given.resolved().profile == Setting("a", .option("--profile")))
        given.options.profile = ""
        #expect(try given.resolved().profile == Setting("b", .variable("AWS_DEFAULT_PROFILE")))
        given.environment["AWS_DEFAULT_PROFILE"] = nil
        #expect(try given.resolved().profile == Setting("c", .variable("AWS_PROFILE")))
        given.environment["AWS_PROFILE"] = nil
        #expect(try given.resolved().profile == Setting("default", .builtIn))
    }

    @Test("A profile that was named must be defined, even the default one and the empty one")
    func missingProfile() {
        var given = Settings(environment: Self.region)
        for name in ["nope", "default"] {
            given.options.profile = name
            #expect(throws: ConfigurationFailure.profileNotFound(name, .option("--profile"))) {
                try given.resolved()
            }
        }
        given.options.profile = nil
        given.environment["AWS_PROFILE"] = ""
        #expect(throws: ConfigurationFailure.profileNotFound("", .variable("AWS_PROFILE"))) {
            try given.resolved()
        }
    }

    @Test("A profile of one file alone counts, and the credentials file wins key by key")
    func merging() throws {
        let given = Settings(
            config: "[profile x]\nregion = from-config\noutput = text\n",
            credentials: "[x]\nregion = from-credentials\n[y]\nregion = only-here\n",
            options: Settings.options { $0.profile = "x" }
        )
        let settings = try given.resolved()
        #expect(
            settings.region == Setting("from-credentials", .file(path: "/credentials", line: 2))
        )
        #expect(settings.output?.value == "text")
        #expect(settings.profileNames == ["x", "y"])
        var other = given
        other.options.profile = "y"
        #expect(try other.resolved().region.value == "only-here")
    }

    @Test("A mistake in the files is told before one in the options or the profile")
    func orderOfChecks() {
        var given = Settings(config: "x")
        given.options.endpointURL = "nonsense"
        given.options.profile = "nope"
        #expect(
            throws: ConfigurationFailure.file("/config", line: 1, .textBeforeFirstSection)
        ) { try given.resolved() }
        given.config = ""
        #expect(
            throws: ConfigurationFailure.badEndpoint(
                "nonsense",
                .missingScheme,
                .option("--endpoint-url")
            )
        ) { try given.resolved() }
        given.options.endpointURL = nil
        #expect(throws: ConfigurationFailure.profileNotFound("nope", .option("--profile"))) {
            try given.resolved()
        }
    }

    @Test("Keys in the environment are used unless --profile was given; AWS_PROFILE doesn't matter")
    func environmentKeys() throws {
        var given = Settings(config: "[profile a]\nsso_account_id = 123456789012\n")
        given.environment = Self.region.merging(
            ["AWS_ACCESS_KEY_ID": "AKID", "AWS_PROFILE": "a"]
        ) { $1 }
        var settings = try given.resolved()
        #expect(settings.usesEnvironmentKeys)
        #expect(settings.knownAccount == nil)
        given.options.profile = "a"
        settings = try given.resolved()
        #expect(!settings.usesEnvironmentKeys)
        #expect(settings.knownAccount?.value == "123456789012")
        given.options.profile = nil
        given.environment["AWS_ACCESS_KEY_ID"] = ""
        #expect(try !given.resolved().usesEnvironmentKeys)
    }

    @Test(
        "The account is known by sso_account_id or role_arn",
        arguments: [
            ("sso_account_id = 123456789012", "123456789012"),
            ("role_arn = arn:aws:iam::210987654321:role/x:y", "210987654321"),
            ("role_arn = arn:aws:iam::1:role/x", nil),
            ("role_arn = 123456789012", nil),
            ("sso_account_id = 12345678901", nil),
        ]
    )
    func knownAccount(_ line: String, _ expected: String?) throws {
        let given = Settings(config: "[default]\n" + line, environment: Self.region)
        #expect(try given.resolved().knownAccount?.value == expected)
    }

    @Test("The guards of our own are read strictly")
    func guards() throws {
        var given = Settings(environment: Self.region)
        #expect(try given.resolved().isReadOnly == Setting(false, .builtIn))
        given.config = """
            [default]
            appflow_read_only = True
            appflow_protected = true
            appflow_account = 123456789012
            """
        let settings = try given.resolved()
        #expect(settings.isReadOnly == Setting(true, .file(path: "/config", line: 2)))
        #expect(settings.isProtected.value)
        #expect(settings.requiredAccount?.value == "123456789012")
        given.config = "[default]\nappflow_read_only = yes\n"
        let origin = SettingOrigin.file(path: "/config", line: 2)
        #expect(
            throws: ConfigurationFailure.badBoolean("yes", key: "appflow_read_only", origin)
        ) { try given.resolved() }
        given.config = "[default]\nappflow_account = 1234\n"
        #expect(throws: ConfigurationFailure.badAccount("1234", origin)) { try given.resolved() }
    }

    @Test(
        "Timeouts are decimal digits, and 0 waits for ever",
        arguments: [
            ("1", Duration.seconds(1)), ("0", nil), ("0060", .seconds(60)),
            ("315360000", .seconds(315_360_000)),
        ]
    )
    func timeouts(_ text: String, _ expected: Duration?) throws {
        var given = Settings(environment: Self.region)
        given.options.connectTimeout = text
        #expect(
            try given.resolved().timeouts
                == HTTPTimeouts(connect: expected, read: .seconds(60), attempt: nil)
        )
        given.options = Settings.options {
            $0.readTimeout = text
            $0.timeouts = .interactive
        }
        #expect(
            try given.resolved().timeouts
                == HTTPTimeouts(connect: .seconds(5), read: expected, attempt: nil)
        )
    }

    @Test(
        "Other texts are no timeouts",
        arguments: ["", " 7 ", "+3", "1_0", "-1", "1.5", "abc", "99999999999999999999"]
    )
    func badTimeouts(_ text: String) {
        var given = Settings(environment: Self.region)
        given.options.readTimeout = text
        #expect(throws: ConfigurationFailure.badTimeout(text, .option("--cli-read-timeout"))) {
            try given.resolved()
        }
    }

    @Test("The retry mode and the number of attempts come from variables before the profile")
    func retries() throws {
        var given = Settings(environment: Self.region)
        #expect(try given.resolved().retry == RetryPolicy(mode: .standard, maxAttempts: 3))
        given.config = "[default]\nretry_mode = legacy\n"
        #expect(try given.resolved().retry == RetryPolicy(mode: .legacy, maxAttempts: 5))
        given.config += "max_attempts = 7\n"
        #expect(try given.resolved().retry == RetryPolicy(mode: .legacy, maxAttempts: 7))
        given.environment["AWS_MAX_ATTEMPTS"] = "1"
        given.environment["AWS_RETRY_MODE"] = "standard"
        #expect(try given.resolved().retry == RetryPolicy(mode: .standard, maxAttempts: 1))
    }

    @Test(
        "A number of attempts below 1 or none at all is refused",
        arguments: ["0", "-1", "abc", ""]
    )
    func badAttempts(_ text: String) {
        let given = Settings(environment: Self.region.merging(["AWS_MAX_ATTEMPTS": text]) { $1 })
        #expect(
            throws: ConfigurationFailure.badMaxAttempts(text, .variable("AWS_MAX_ATTEMPTS"))
        ) { try given.resolved() }
    }

    @Test("The case of a retry mode counts")
    func badMode() {
        let given = Settings(
            environment: Self.region.merging(["AWS_RETRY_MODE": "STANDARD"]) { $1 }
        )
        #expect(
            throws: ConfigurationFailure.badRetryMode("STANDARD", .variable("AWS_RETRY_MODE"))
        ) { try given.resolved() }
    }

    @Test("The order of CA bundles is --ca-bundle, AWS_CA_BUNDLE, profile, REQUESTS_CA_BUNDLE")
    func caBundle() throws {
        var given = Settings(environment: Self.region)
        given.environment["REQUESTS_CA_BUNDLE"] = "/requests"
        #expect(try given.resolved().security.caBundle == "/requests")
        given.config = "[default]\nca_bundle = /profile\n"
        #expect(try given.resolved().security.caBundle == "/profile")
        given.environment["AWS_CA_BUNDLE"] = "/variable"
        #expect(try given.resolved().security.caBundle == "/variable")
        given.options.caBundle = "/option"
        given.options.verifiesTLS = false
        #expect(
            try given.resolved().security
                == ConnectionSecurity(caBundle: "/option", verifiesTLS: false)
        )
    }
}
