/// A group of regions that share their domain names.
///
/// The table is botocore's `partitions.json`.
public struct Partition: Sendable, Hashable {
    /// `aws`, `aws-cn`, ...
    public let name: String
    /// What ends the hosts of its regions.
    public let suffix: String
    /// The same for hosts that are reached by IPv6 as well.
    public let dualStackSuffix: String
    /// What its regions begin with, in front of `-WORD-NUMBER`.
    private let prefixes: [String]
    /// The region that stands for all of it, where there is one.
    private let global: String?

    /// Which one a region belongs to, by the form of its name; one of no form belongs to `aws`.
    public static func containing(region: String) -> Partition {
        all.first { $0.contains(region) } ?? aws
    }

    private func contains(_ region: String) -> Bool {
        if region == global { return true }
        return prefixes.contains { prefix in
            guard region.hasPrefix(prefix + "-") else { return false }
            let (word, number) = region.dropFirst(prefix.utf8.count + 1).cut(at: "-")
            guard let number else { return false }
            return !word.isEmpty && !number.isEmpty && number.utf8.allSatisfy(\.isDigit)
        }
    }

    private static let aws = Partition(
        name: "aws",
        suffix: "amazonaws.com",
        dualStackSuffix: "api.aws",
        prefixes: ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
        global: "aws-global"
    )

    private static let all = [
        aws,
        Partition(
            name: "aws-cn",
            suffix: "amazonaws.com.cn",
            dualStackSuffix: "api.amazonwebservices.com.cn",
            prefixes: ["cn"],
            global: "aws-cn-global"
        ),
        Partition(
            name: "aws-eusc",
            suffix: "amazonaws.eu",
            dualStackSuffix: "api.amazonwebservices.eu",
            prefixes: ["eusc-de"],
            global: nil
        ),
        Partition(
            name: "aws-iso",
            suffix: "c2s.ic.gov",
            dualStackSuffix: "api.aws.ic.gov",
            prefixes: ["us-iso"],
            global: "aws-iso-global"
        ),
        Partition(
            name: "aws-iso-b",
            suffix: "sc2s.sgov.gov",
            dualStackSuffix: "api.aws.scloud",
            prefixes: ["us-isob"],
            global: "aws-iso-b-global"
        ),
        Partition(
            name: "aws-iso-e",
            suffix: "cloud.adc-e.uk",
            dualStackSuffix: "api.cloud-aws.adc-e.uk",
            prefixes: ["eu-isoe"],
            global: "aws-iso-e-global"
        ),
        Partition(
            name: "aws-iso-f",
            suffix: "csp.hci.ic.gov",
            dualStackSuffix: "api.aws.hci.ic.gov",
            prefixes: ["us-isof"],
            global: "aws-iso-f-global"
        ),
        Partition(
            name: "aws-us-gov",
            suffix: "amazonaws.com",
            dualStackSuffix: "api.aws",
            prefixes: ["us-gov"],
            global: "aws-us-gov-global"
        ),
    ]
}
