/// The options that are wrong or right by themselves, read.
struct GivenOptions {
    let endpoint: Setting<HTTPURL>?
    let timeouts: HTTPTimeouts

    init(_ options: AWSOptions) throws(ConfigurationFailure) {
        endpoint = try options.endpointURL.map { text throws(ConfigurationFailure) in
            try HTTPURL.setting(Setting(text, .option("--endpoint-url")))
        }
        var timeouts = options.timeouts
        if let text = options.connectTimeout {
            timeouts.connect = try Self.seconds(text, option: "--cli-connect-timeout")
        }
        if let text = options.readTimeout {
            timeouts.read = try Self.seconds(text, option: "--cli-read-timeout")
            // The attempt as a whole must not cut short what was asked for.
            timeouts.attempt = nil
            timeouts.call = nil
        }
        self.timeouts = timeouts
    }

    /// A number of seconds in decimal digits, at most ten years; 0 is nil, which waits for ever.
    private static func seconds(
        _ text: String,
        option: String
    ) throws(ConfigurationFailure) -> Duration? {
        guard text.utf8.allSatisfy(\.isDigit), let seconds = Int64(text), seconds <= 315_360_000
        else { throw .badTimeout(text, .option(option)) }
        return seconds == 0 ? nil : .seconds(seconds)
    }
}

extension HTTPURL {
    /// Reads a URL that was found somewhere.
    static func setting(
        _ text: Setting<String>
    ) throws(ConfigurationFailure) -> Setting<HTTPURL> {
        do throws(HTTPURLFailure) {
            return Setting(try HTTPURL(parsing: text.value), text.origin)
        } catch {
            throw .badEndpoint(text.value, error, text.origin)
        }
    }
}
