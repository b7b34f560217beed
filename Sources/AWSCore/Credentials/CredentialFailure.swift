/// Why there are no credentials to sign with.
public enum CredentialFailure: Error, Sendable, Hashable {
    /// No source has any.
    case notFound(profile: String)
    /// A source has one half; `missing` is the variable or key that lacks a value.
    case partial(CredentialSourceKind, missing: String)
    /// They were valid until a moment that has passed.
    case expired(CredentialSourceKind)
    /// The expiry of credentials in a variable or file is no moment.
    case badExpiry(CredentialSourceKind, String)
    /// The profile uses a source that this program can't read: never are others used in its place.
    case unsupportedSource(CredentialSourceKind, profile: String)
}
