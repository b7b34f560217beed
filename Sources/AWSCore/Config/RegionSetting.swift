import World

/// The region, and what its name asked for besides.
struct RegionSetting {
    /// The region to sign for.
    let name: Setting<String>
    /// Whether it was a pseudo-region such as `fips-us-east-1` or `us-east-1-fips`.
    let wantsFIPS: Bool

    /// `--region`, else `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile.
    ///
    /// An empty `AWS_REGION` counts as unset, as in the SDKs; any other empty region is refused.
    static func resolve(
        _ option: String?,
        _ found: SettingSource
    ) throws(ConfigurationFailure) -> RegionSetting {
        if let option { return try RegionSetting(Setting(option, .option("--region"))) }
        if let text = found.environment.nonEmpty("AWS_REGION") {
            return try RegionSetting(Setting(text, .variable("AWS_REGION")))
        }
        guard let text = found.text(variable: "AWS_DEFAULT_REGION", key: "region") else {
            throw .regionMissing(profile: found.profile.name)
        }
        return try RegionSetting(text)
    }

    /// A region that was settled before.
    init(_ name: Setting<String>, wantsFIPS: Bool) {
        self.name = name
        self.wantsFIPS = wantsFIPS
    }

    /// A region as it was written.
    init(_ text: Setting<String>) throws(ConfigurationFailure) {
        guard Self.isName(text.value) else { throw .badRegion(text.value, text.origin) }
        let prefix = "fips-"
        let suffix = "-fips"
        if text.value.hasPrefix(prefix) {
            name = Setting(String(text.value.dropFirst(prefix.count)), text.origin)
            wantsFIPS = true
        } else if text.value.hasSuffix(suffix) {
            name = Setting(String(text.value.dropLast(suffix.count)), text.origin)
            wantsFIPS = true
        } else {
            name = text
            wantsFIPS = false
        }
    }

    /// What botocore writes as `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{,63}(?<!-)$`, but never empty.
    static func isName(_ text: String) -> Bool {
        let bytes = text.utf8
        return (1...63).contains(bytes.count)
            && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
            && bytes.first != 0x2D && bytes.last != 0x2D
            && !bytes.allSatisfy(\.isDigit)
    }
}
