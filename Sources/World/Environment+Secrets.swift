extension Environment {
    /// The environment for a program that has no business with keys.
    ///
    /// Left out is all of AWS, and every variable whose name says that it holds a secret.
    public var withoutSecrets: Environment {
        Environment(all.filter { !Environment.isSecret($0.key) })
    }

    private static let signs = [
        "SECRET", "TOKEN", "PASSWORD", "PASSWD", "PASSPHRASE", "CREDENTIAL",
    ]

    private static func isSecret(_ name: String) -> Bool {
        let name = name.uppercased()
        return name.hasPrefix("AWS_") || name.hasSuffix("_KEY")
            || signs.contains { name.contains($0) }
    }
}
